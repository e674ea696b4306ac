import type { Lexicon } from './lexicon.ts';

const r = String.raw;

/** Portuguese of Portugal and Brazil, for folded text: no accents. */
export const pt: Lexicon = {
  language: 'pt',
  spaced: true,
  parts: {
    person:
      '(?:pessoa(?: real| de verdade)?|ser humano|humano|gente de verdade|atendente(?: humano)?|colaborador(?:a)?|operador(?:a)?|agente|responsavel|supervisor(?:a)?|alguem|tecnico|gerente|assistente humano|apoio ao cliente)',
    kin: 'marido|esposa|esposo|mulher|pai|mae|filho|filha|crianca|bebe|irmao|irma|avo|companheir[oa]',
  },
  cues: {
    'asks for a person': [
      {
        is: [
          r`(?:falar|conversar|tratar|contactar|contatar) (?:\w+ ){0,2}?(?:com|a) (?:uma?|o|a|um|algum|alguma)? ?(?:\w+ )?{person}`,
          r`(?:me (?:passa|passe|transfere|transfira|coloca)|passa(?:-me|r|-me ja)?|passe-me|transfira-me|ligue-me|chama|chame) (?:\w+ ){0,4}?{person}`,
          r`(?:quero|preciso (?:de)?|queria|pretendo|exijo|prefiro) (?:\w+ ){0,4}?(?:uma?|um|so que um|de um|de uma) (?:pessoa|ser humano|humano|atendente|operador(?:a)?|supervisor(?:a)?|responsavel|colaborador(?:a)?)`,
          r`^[^\w\n]{0,9}(?:uma? |um )?(?:pessoa(?: real)?|humano|ser humano|atendente)(?:[ ,.]+(?:por favor|pfv|pf|ja|agora|atendente))*[^\w\n]{0,20}$|atendente[ ,.]+(?:por favor|pfv|atendente)`,
          r`(?:tem|ha|existe) (?:\w+ ){0,2}?(?:alguem|algum humano|uma pessoa) (?:\w+ ){0,4}?(?:que|ai|com quem|da)|alguem que (?:\w+ )?(?:possa|leia|entenda|resolva|decida|me ligue)|nao quero falar com (?:um |uma )?(?:robo|bot|maquina)`,
        ],
        notAfter: r`(?:nao (?:preciso|quero|e preciso)|sem|ja|ontem|em vez de) (?:\w+ )?(?:de )?`,
        notWith:
          'ja falei|falei ontem|ontem falei|agente de viagens|mais uma pessoa|meu gerente|minha gerente',
      },
    ],
    'bare request': [
      {
        is: [
          r`^[^\w\n]{0,9}(?:atendente|operador(?:a)?|agente|suporte|assistente)[^\w\n]{0,20}$`,
          r`(?:numero de telefone|como (?:\w+ )?contact\w+|me liguem|liguem-me)`,
        ],
      },
    ],
    'asks who answers': [
      {
        is: [
          '(?:voce e|es|estou (?:a )?fala(?:r|ndo) com|e) (?:um |uma )?(?:robo|bot|humano|maquina|pessoa de verdade)',
        ],
      },
    ],
    'declines a person': [
      { is: [r`nao (?:preciso|quero|e preciso) (?:de )?(?:\w+ ){0,3}?{person}|nao me (?:transfira|passe)`] },
    ],
    irritated: [
      {
        strength: 0.45,
        is: [
          r`(?:chatead[oa]|decepcionad[oa]|desiludid[oa]|chato|serio isso|que pena|de novo|outra vez|gente do ceu|parabens|lindo)|(?:terceira|quarta|quinta) vez|\?\?+`,
        ],
      },
    ],
    annoyed: [
      {
        strength: 0.69,
        is: [
          '(?:inaceitavel|absurdo|ridicul[oa]|vergonha|palhacada|fart[oa]|furios[oa]|indignad[oa]|revoltad[oa]|cansad[oa] de|pessim[oa]|inutil|porra|merda|caralho|brincadeira com a minha|descaso|um lixo)',
        ],
        notAfter: 'nao',
      },
    ],
    insult: [
      {
        is: [
          '(?:idiotas?|imbecis|imbecil|burros?|ladroes|golpistas|bandidos|incompetentes|estupid[oa]s?|palhacos|lixo de)',
        ],
      },
    ],
    content: [
      {
        is: [
          '(?:obrigad[oa]|valeu|perfeito|otimo|excelente|show|beleza|funcionou|deu certo|maravilha|impecavel)',
        ],
        notAfter: r`(?:nao|nem) (?:\w+ )?`,
      },
    ],
    'gives up': [
      {
        is: [
          r`(?:deixa (?:pra la|para la|estar)|deixe (?:pra la|para la|estar)|esquece|esqueca|desisto|tanto faz|nao importa|obrigad[oa] (?:mesmo assim|por tentar))`,
        ],
      },
    ],
    settled: [
      {
        is: [
          '(?:funcionou|deu certo|resolvid[oa]|resolveu|ja (?:funciona|esta))(?: agora| tudo)?|(?:tudo|problema) (?:certo|resolvido|ok)|e so isso|so isso mesmo|mais nada',
        ],
        notAfter: 'nao|ainda nao',
      },
    ],
    'did not work': [
      {
        is: [
          r`nao (?:funciona|funcionou|resolve|resolveu|adianta|adiantou|liga|abre|carrega|deu|mudou|ajuda)|(?:continua|ainda) (?:\w+ )?(?:igual|sem|caindo|nao|o mesmo|a mesma|lento)|(?:mesmo|mesma) (?:erro|problema|mensagem|coisa)|ja (?:fiz|tentei|testei)|(?:fiz|tentei)[,.]? (?:\w+ )?(?:nada|continua)|net caindo`,
        ],
      },
    ],
    'said before': [
      {
        is: [
          r`(?:ja |acabei de )(?:\w+ )?(?:disse|falei|falar|enviei|mandei|expliquei|escrevi|contei|informei)|como (?:ja )?(?:disse|falei)|(?:mesma|mesmo) (?:resposta|pergunta|frase|mensagem)|essa mesma frase|(?:terceira|quarta|quinta) vez|tres vezes|nao (?:foi|lhe perguntei|perguntei)|leia|eu nao (?:lhe )?perguntei`,
        ],
      },
    ],
    chases: [
      {
        is: [
          r`(?:estou|continuo|fico) (?:\w+ )?(?:a espera|esperando|aguardando)|(?:ninguem|nada) (?:\w+ ){0,3}?(?:apareceu|ligou|respondeu|veio|chegou)|nao (?:chegou|recebi|veio|ligaram|receberam)|(?:cade|onde esta) (?:o |a )?(?:meu|minha)?|(?:disseram|prometeram|garantiram|mandou dia)|(?:ha|faz|desde) (?:\w+ )?(?:dias|semanas|meses|horas|\d+)`,
        ],
      },
    ],
    overdue: [
      {
        is: [
          r`(?:prometeram|garantiram|disseram que)|ninguem (?:apareceu|veio|ligou)|(?:ha|faz) (?:\d+|dois|tres|quatro|cinco) (?:dias|semanas|meses)|desde as \d+`,
        ],
      },
    ],
    'came back': [
      {
        is: [
          '(?:segunda|terceira|quarta|quinta) (?:vez|reclamacao)|de novo|outra vez|novamente|ja (?:liguei|contatei|contactei|reclamei)',
        ],
      },
    ],
    disputes: [
      {
        is: [
          r`(?:isso )?nao (?:e|esta) (?:verdade|certo|correto|assim)|(?:e|esta) (?:errad[oa]|falso|mentira|incorret[oa])|(?:voces|voce|vc|vcs) (?:me )?(?:disse\w*|confirm\w+|falou|falaram)|(?:o|a) (?:vosso|vossa|seu|sua|site) (?:\w+ )?diz|nao (?:pedi|comprei|escolhi|autorizei|aceitei)`,
        ],
      },
    ],
    'pushes back': [
      {
        is: [
          '(?:mas (?:eu|nao|e|o|a|se)|porque (?:nao|tenho)|nao e (?:justo|minha culpa)|nao (?:entendo|aceito|concordo)|tem que ter|mesmo assim querem)',
        ],
      },
    ],
    'wants an exception': [{ is: [r`(?:excecao|caso especial|autoriza\w+|cortesia|isencao)`] }],
    'life event': [
      {
        is: [
          r`(?:meu|minha|nosso|nossa) (?:\w+ )?{kin} (?:\w+ ){0,4}?(?:faleceu|morreu|falecid[oa]|internad[oa]|cancer)|(?:faleceu|falecimento|obito|certidao de obito|viuv[oa]|luto|funeral|velorio)|(?:perdi (?:o|meu) emprego|desempregad[oa]|nao (?:consigo|posso|tenho como) pagar|despejo|dinheiro do aluguel)|(?:quimio\w*|cancer|internad[oa]|no hospital|deficien\w+|gravida)`,
        ],
        notWith: 'celular morreu|bateria',
      },
    ],
    danger: [
      {
        is: [
          r`(?:suicid\w*|me matar|matar-me|tirar a (?:minha )?vida|nao quero (?:mais )?viver|inconsciente|desmai\w+|nao (?:consegue|consigo) respirar|falta de ar|dor no peito|ambulancia|samu|cheiro (?:de|a) (?:gas|queimado)|fuga de gas|vazamento de gas|fumaca|fumo a sair|pegando fogo|pegou fogo|em chamas|incendio|faisca\w*|choque eletrico|levei (?:um )?choque|reacao alergica|labios inch\w+|ameac\w+ de morte|explodiu|envenen\w+)`,
        ],
        notAfter: r`(?:nao|sem|se|em caso de|nenhum) (?:\w+ )?`,
        notWith: 'detector|fire ?tv',
      },
    ],
    security: [
      {
        is: [
          r`(?:hackea\w+|hackead[oa]|golpe|fraude|burlad[oa]|burla|phishing|clona\w+|invadi(?:da|do|ram)|roubaram|roubo de identidade)|(?:compra|pagamento|transferencia|debito|cobranca|pix)s? (?:\w+ ){0,6}?(?:nao (?:fiz|reconheco|autorizei)|desconhecid[oa]s?|que eu nao)|nao (?:fiz|reconheco|autorizei) (?:\w+ ){0,3}?(?:compra|pagamento|transferencia|cobranca|debito)|nao fui eu (?:que|quem)|alguem (?:\w+ ){0,3}?(?:entrou|acessou|usou|usando|esta) (?:\w+ )?(?:na|no|a|o|minha|meu|conta)|(?:cartao|celular|telemovel|carteira) (?:\w+ )?(?:roubad[oa]|furtad[oa])`,
        ],
        notAfter: r`(?:contra|evitar|anti|se|prevenir) (?:\w+ )?`,
      },
    ],
    legal: [
      {
        is: [
          '(?:meu|um) advogad[oa]|(?:acao|medidas|vias) (?:judicial|judiciais|legais)|process(?:ar|o judicial|o voces)|vou processar|no tribunal|na justica|(?:reclamacao|queixa) formal|livro de reclamacoes|procon|reclame aqui|deco|anacom|anatel|banco central|regulador|entidade reguladora|defesa do consumidor|boletim de ocorrencia|juizado|provedor do cliente|apresentar queixa',
        ],
        notAfter: r`(?:nao|sem|nenhum) (?:\w+ )?`,
      },
    ],
    'privacy right': [
      {
        is: [
          r`(?:apag\w+|elimin\w+|exclu\w+|delet\w+) (?:\w+ ){0,3}?(?:os meus|meus|todos os meus) dados|rgpd|lgpd|direito (?:ao esquecimento|de acesso)|quais dados`,
        ],
      },
    ],
    'public threat': [
      {
        is: [
          r`(?:redes sociais|a imprensa|jornal\w*|uma estrela|1 estrela|no (?:twitter|facebook|instagram|tiktok|google|reclame aqui)|postar (?:\w+ )?(?:essa|esta|tudo)|seguidores|avaliacao negativa)`,
        ],
      },
    ],
    leaves: [
      {
        is: [
          r`(?:cancelar (?:a|o|minha|meu) (?:\w+ )?(?:conta|assinatura|contrato|servico|plano|subscricao)|rescindir|rescisao|mudar de (?:operadora|banco|empresa)|vou (?:para|pra) (?:a )?(?:concorrencia|outra)|nunca mais|encerrar (?:a )?conta)`,
        ],
        notAfter: 'nao (?:quero )?',
      },
    ],
    chargeback: [
      { is: ['chargeback|contestar (?:a compra|no cartao|no banco)|estorno (?:no|pelo) (?:cartao|banco)'] },
    ],
    apologised: [{ is: [r`(?:lamento|lamentamos|desculp\w+|sinto muito|pedimos desculpa\w*)`] }],
    'fell back': [
      {
        is: [
          r`nao (?:entendi|compreendi|percebi|encontrei|consegui (?:entender|encontrar)|tenho (?:certeza|informac\w+))|reformul\w+`,
        ],
      },
    ],
    refused: [
      {
        is: [
          '(?:nao (?:posso|podemos|e possivel|e permitid[oa]|e reembolsavel|conseguimos|consigo|ha (?:como|reembolso)|tenho acesso)|impossivel|nao reembolsavel|recusad[oa]|negad[oa]|fora do prazo)',
        ],
      },
    ],
    'handed off': [
      {
        is: [
          r`(?:vou|estou a|estou) (?:\w+ )?(?:transferi\w+|passar|passando|encaminha\w+|conecta\w+)|(?:transferindo|a transferir|encaminhando)|(?:colega|atendente|especialista|equipa|equipe|colaborador(?:a)?) (?:\w+ ){0,4}?(?:assume|vai assumir|entra|vai entrar|vai continuar|junta-se)`,
        ],
        notWith: 'deseja|quer que|se preferir',
      },
    ],
    promised: [
      {
        is: [
          r`(?:recebera|vai receber|chegara|ligara|vai ligar|entrara em contato|entraremos em contat\w+|respondera|enviarei|sera (?:reembolsad[oa]|enviad[oa])|em ate \d+|dentro de \d+|no prazo de|(?:ja )?(?:encaminhei|solicitei|registei|registrei|abri|escalei|reforcei))`,
        ],
        notWith: 'se (?:voce|quiser)|quando',
      },
    ],
    'person to follow': [
      {
        is: [
          r`(?:colega|atendente|especialista|equipa|equipe|tecnico|setor|departamento) (?:\w+ ){0,5}?(?:ligara|vai ligar|entrara em contat\w+|respondera|vai analisar|analisara|contactara|contacta)`,
        ],
      },
    ],
    'small talk': [
      {
        is: [
          r`(?:posso|algo mais|mais alguma coisa).{0,30}(?:ajud\w+)?|bom dia|boa (?:tarde|noite)|bem-?vind[oa]|entendo (?:sua|a sua)`,
        ],
      },
    ],
    'asks for details': [
      {
        is: [r`(?:por favor|poderia|pode|me) (?:\w+ )?(?:inform\w+|indic\w+|confirm\w+|envi\w+|fornec\w+)`],
      },
    ],
    'person joined': [
      { is: ['(?:entrou (?:na|no)|assumiu|juntou-se|transferid[oa] para)'], notWith: 'fila|espera|posicao' },
    ],
  },
};
