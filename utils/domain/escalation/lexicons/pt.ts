import type { Lexicon } from './lexicon.ts';

const r = String.raw;

/** Portuguese of Portugal and Brazil, for folded text: no accents. */
export const pt: Lexicon = {
  language: 'pt',
  spaced: true,
  parts: {
    hyp: r`(?:o que (?:faco|fazer|acontece|devo fazer) (?:\w+ )?(?:se|quando|em caso)(?! .*(?:acabou|engoliu|tomou))|se (?:\w+ ){0,5}?(?:um dia|alguma vez|algum dia)|em caso de|caso (?:\w+ )?pegue|como (?:comunico|sei|evito|denuncio|reconheco)|(?:e|sao) (?:toxic|venenos|perigos)[oa]s?|toxic[oa] para|seguro (?:de|cobre|contra)|manual|rotulo|ha (?:\w+ )?(?:anos|meses)|em (?:19|20)\d\d|ano passado|risco de|perigo de|detector\w*|curso|simulacao|simulacro)`,
    toxic: r`(?:pilha|pilhas|bateria|lixivia|agua sanitaria|detergente|sabao|capsula\w*|pastilha\w*|comprimid\w+|remedio\w*|medicamento\w*|veneno|desentupidor|desengordurante|anticongelante|ima\w*|iman\w*|produto|moeda|liquido|acetona|cloro|cola|raticida)`,
    child: r`(?:filh[oa]s?|crianca\w*|bebe|menin[oa]|miud[oa]|net[oa]|sobrinh[oa]|gemeos|pequen[oa]|cachorro|cao|gat[oa]|\d+ (?:anos|meses))`,
    person: r`(?:pessoa(?: real| de verdade)?|ser humano|humano|gente de verdade|atendente(?: humano)?|colaborador(?:a)?|operador(?:a)?|agente|assistente|representante|responsavel|supervisor(?:a)?|superior|chefe|colega|alguem|tecnico|gerente|assistente humano|apoio ao cliente|atendimento(?: ao cliente| humano)?|suporte|sac|equipe|equipa)`,
    kin: 'marido|esposa|esposo|mulher|pai|mae|filho|filha|crianca|bebe|irmao|irma|avo|companheir[oa]',
  },
  cues: {
    'asks for a person': [
      {
        is: [
          r`(?:coloca\w*|colocar|colocar-me|ponha|por|poe|conecta\w*|conecte\w*|liga\w*|ligue|ligue-me|transfere|transfira\w*|transferir|passa\w*|passe\w*|encaminh\w+|direcion\w+)(?:-me)? (?:\w+ ){0,4}?(?:em (?:contacto|contato) com|com|a|ao|para|pra|pro) (?:\w+ ){0,2}?{person}|(?:ser |seja |quero ser )?(?:atendid[oa]|contactad[oa]|contatad[oa]|ajudad[oa]) por (?:\w+ )?{person}|(?:que )?(?:alguem|uma pessoa|um humano|um tecnico|um atendente|um colega\w*|um responsavel|um colega seu|um colega vosso) (?:\w+ ){0,2}?(?:me |pode |possa |poderia |nos )(?:\w+ )?(?:lig\w+|ajud\w+|contact\w+|contat\w+|analisar|ver|verificar|atend\w+|respond\w+)|(?:atendimento|assistencia|ajuda|suporte|contato|contacto) (?:humano|humana|de uma pessoa|pessoal)|tem (?:alguem|uma pessoa|um humano) (?:\w+ ){0,2}?(?:me|possa|pode|com|para)`,
          r`(?:chama|chame|cade|quero|traz|traga) (?:o |a |um |uma )?(?:gerente|supervisor\w*|responsavel|atendente|humano|chefe)|(?:posso|podia|quero|queria|gostaria de|preciso|como faco (?:pra|para)|possivel|exijo|deixe-me|me deixa|prefiro) (?:\w+ )?(?:falar|conversar|explicar|tratar|resolver) (?:\w+ )?(?:com|a|isso com) (?:\w+ ){0,2}?{person}|(?:prefiro|quero|preciso|queria) (?:de )?(?:alguem (?:real|humano|de verdade)|um humano|uma pessoa)|^[^\w\n]{0,9}(?:falar com )?(?:humano|atendente|pessoa|assistente humano)(?: ja| agora| por favor| pf)*[^\w\n]*$|nao (?:quero|vou) (?:\w+ )?(?:falar|conversar) com (?:uma |um |essa |esse )?(?:maquina|robo|robot|bot|ia)|explicar a (?:um humano|uma pessoa)`,
        ],
        notAfter: r`(?:nao (?:preciso|quero|e preciso|precisa)|sem|ja|ontem|em vez de) (?:\w+ )?(?:de )?`,
        notWith: r`ja falei|falei ontem|ontem falei|falei com|agente de viagens|mais uma pessoa|meu gerente|minha gerente|com ninguem|reserva|conta empresarial|como (?:faco para ser|mudo)|plano pro|botao|corretor`,
      },
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
          r`(?:que|muito|um pouco|bem|tao|meio) (?:chat\w|desagradavel|decepcion\w+|cansativ\w|cansad\w|confus\w|frustrante|pena|complicad\w|demorad\w|absurdo|triste|lament\w+)|(?:serio|a serio|como assim|oi|gente|ola)\s?\?+!*|(?:otimo|perfeito|maravilha|que legal|fantastico|lindo|parabens|bravo|genial|que bom)[,.! ]+(?:outr\w|mais um\w?|de novo|pela (?:terceira|quarta)|e agora|obrigad\w por nada)|obrigad\w por nada|(?:estou|fiquei|to) (?:\w+ ){0,3}?(?:desapontad\w|decepcionad\w|insatisfeit\w|chatead\w|aborrecid\w|preocupad\w)|(?:uf+|aff+|pelo amor de deus|meu deus|puxa|poxa|caramba)|\?!|!\?|nao faz sentido|ninguem avisou`,
        ],
      },
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
          r`(?:estou|to|fico|me deixa\w*) (?:\w+ )?(?:furios\w|indignad\w|irritad\w|revoltad\w|fart\w|de saco cheio|cansad\w de|desesperad\w|frustrad\w|pist\w|put\w|chocad\w)|(?:vergonh\w+|uma vergonha|inaceitavel|inadmissivel|absurdo|ridicul\w|palhacada|descaso|desrespeito|falta de respeito|pessim\w|horrivel|patetic\w|uma piada|brincadeira|brincando|lixo|porcaria|merda|droga|porra|caralho|inferno|inutil|nao serve(?:m)? (?:para|pra) nada|incompetent\w|desastre|escandalo|roubo)|(?:ja )?(?:chega|basta|perdi a paciencia|nao aguento mais|cansei)|(?:estao|ta) (?:a gozar|gozando|de brincadeira|me fazendo de)`,
        ],
        notAfter: r`(?:nao|sem) (?:\w+ )?`,
      },
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
          r`(?:idiotas?|imbecil\w*|estupid\w+|burr\w|inuteis|ladr(?:ao|oes)|golpistas|mentiros\w+|palhac\w+|otari\w+|babac\w+|incompetentes?|vagabund\w+|safad\w+|filhos? da puta|fdp|cretin\w+|vigarist\w+|bandidos)|(?:bot|robo|maquina|servico|empresa) (?:de merda|inutil|burr\w|lixo|estupid\w)|(?:maldito|merda de|porcaria de|robo) (?:bot|robo|chat|burro|inutil)`,
        ],
        notAfter: r`(?:sou|me sinto|que) (?:\w+ )?`,
      },
      {
        is: [
          '(?:idiotas?|imbecis|imbecil|burros?|ladroes|golpistas|bandidos|incompetentes|estupid[oa]s?|palhacos|lixo de)',
        ],
      },
    ],
    content: [
      {
        is: [
          r`(?:obrigad\w|muito obrigad\w|valeu|brigad\w|agradec\w+|perfeito|otimo|maravilha|excelente|show|top|legal|que bom|ajudou|fico feliz|impecavel|bacana)`,
        ],
        notAfter: r`(?:nao|nada|de|por) (?:\w+ )?`,
        notBefore: r`(?:por nada|,? mas|outr\w|de novo)`,
        notWith: r`ignor[ae]\w*|instruc\w+|marca (?:esta|a|este)|marque (?:esta|a)|sistema:|pontuacao|score|o cliente esta`,
      },
      {
        is: [
          '(?:obrigad[oa]|valeu|perfeito|otimo|excelente|show|beleza|funcionou|deu certo|maravilha|impecavel)',
        ],
        notAfter: r`(?:nao|nem) (?:\w+ )?`,
        notWith: r`ignor[ae]\w*|instruc\w+|marca (?:esta|a|este)|marque (?:esta|a)|sistema:|pontuacao|score|o cliente esta`,
      },
    ],
    'gives up': [
      {
        is: [
          r`(?:deixa (?:pra la|para la|estar)|deixe (?:pra la|para la|estar)|esquece|esqueca|desisto|tanto faz|nao importa|obrigad[oa] (?:mesmo assim|por tentar))`,
        ],
        notWith: r`ignor[ae]\w*|instruc\w+|marca (?:esta|a|este)|marque (?:esta|a)|sistema:|pontuacao|score|o cliente esta`,
      },
    ],
    settled: [
      {
        is: [
          r`(?:(?:ja|agora|finalmente) (?:\w+ )?(?:funciona|funcionou|deu certo|resolveu|esta (?:resolvido|ok|tudo|a funcionar)|chegou|consegui)|(?:problema|tudo|ja) (?:\w+ )?(?:resolvido|certo|ok|claro)|deu certo|(?:e|era) (?:so|tudo)(?: isso)?(?=[.,! ]|$)|mais nada|nada mais|consegui(?:,| )(?:obrigad\w|sim))`,
        ],
        notAfter: r`(?:nao|ainda nao|se|quando|ate que) (?:\w+ ){0,2}?`,
        notWith: r`ignor[ae]\w*|instruc\w+|marca (?:esta|a|este)|marque (?:esta|a)|sistema:|pontuacao|score|o cliente esta`,
      },
      {
        is: [
          '(?:funcionou|deu certo|resolvid[oa]|resolveu|ja (?:funciona|esta))(?: agora| tudo)?|(?:tudo|problema) (?:certo|resolvido|ok)|e so isso|so isso mesmo|mais nada',
        ],
        notAfter: 'nao|ainda nao',
        notWith: r`ignor[ae]\w*|instruc\w+|marca (?:esta|a|este)|marque (?:esta|a)|sistema:|pontuacao|score|o cliente esta`,
      },
    ],
    'did not work': [
      {
        is: [
          r`(?:nao|ainda nao|continua sem|nada) (?:me |se )?(?:\w+ )?(?:funcion\w+|resolv\w+|carreg\w+|abre|liga|adiant\w+|ajud\w+|mud\w+|aparec\w+|cheg\w+|acho|encontro|existe|da certo|deu certo|vai|consigo)|(?:mesmo|mesma) (?:erro|coisa|mensagem|problema|resultado|codigo|tela|historia)|(?:continua|continuam|segue|permanece) (?:\w+ )?(?:igual|na mesma|a mesma|vermelh\w|bloquead\w|desligad\w|fora|travad\w|sem)|(?:ja )?(?:fiz|tentei|testei|reiniciei|verifiquei)(?: \w+){0,3}?[,. ]+(?:e nada|nada|igual|mas|nao|tambem)|ja (?:fiz|tentei|testei) (?:isso|tudo|ja|tudo isso)|(?:link|pagina|codigo|botao) (?:\w+ )?(?:quebrad\w|expirad\w|invalid\w|vazi\w)|(?:nada|nao) (?:mudou|adiantou|resolveu|acontece)|sem (?:sucesso|resultado)|foi nada|na mesma|olhei (?:\w+ ){0,4}?(?:tudo|nada)`,
        ],
      },
      {
        is: [
          r`nao (?:funciona|funcionou|resolve|resolveu|adianta|adiantou|liga|abre|carrega|deu|mudou|ajuda)|(?:continua|ainda) (?:\w+ )?(?:igual|sem|caindo|nao|o mesmo|a mesma|lento)|(?:mesmo|mesma) (?:erro|problema|mensagem|coisa)|ja (?:fiz|tentei|testei)|(?:fiz|tentei)[,.]? (?:\w+ )?(?:nada|continua)|net caindo`,
        ],
      },
    ],
    'said before': [
      {
        is: [
          r`(?:ja|eu ja) (?:te |lhe |vos |o )?(?:\w+ )?(?:disse|falei|expliquei|mandei|enviei|informei|respondi|escrevi|dei|passei)|(?:como|conforme) (?:ja )?(?:disse|falei|expliquei|informei|mencionei|escrevi)|(?:esta|ta|tá) (?:\w+ )?(?:escrito|ai em cima|acima|la em cima|na primeira)|(?:quantas vezes|pela (?:segunda|terceira|quarta|enesima) vez|(?:terceira|quarta|quinta) vez)|(?:le|leia|leu|leiam|leram|ler) (?:\w+ )?(?:o que|minha|a minha|direito|acima)|(?:mesma|sempre a mesma) (?:resposta|pergunta|ladainha)|repet\w+|nao (?:foi|e|lhe) (?:isso |o )?(?:que )?(?:eu )?(?:pergunt\w+|ped\w+)|em circulos|eu botei|nao quero \w+ quero`,
        ],
      },
      {
        is: [
          r`(?:ja |acabei de )(?:\w+ )?(?:disse|falei|falar|enviei|mandei|expliquei|escrevi|contei|informei)|como (?:ja )?(?:disse|falei)|(?:mesma|mesmo) (?:resposta|pergunta|frase|mensagem)|essa mesma frase|(?:terceira|quarta|quinta) vez|tres vezes|nao (?:foi|lhe perguntei|perguntei)|leia|eu nao (?:lhe )?perguntei`,
        ],
      },
    ],
    chases: [
      {
        is: [
          r`(?:continuo|estou|estamos|fico|to|sigo) (?:\w+ )?(?:a espera|esperando|aguardando|no aguardo|a aguardar)|(?:quando|para quando|ate quando) (?:\w+ ){0,3}?(?:chega|vai|vou|vem|recebo|sera|cai|resolvem)|(?:alguma|tem|ha) (?:\w+ )?(?:novidade\w*|noticia\w*|atualizacao|previsao)|(?:ninguem|nenhum \w+) (?:\w+ ){0,3}?(?:ligou|veio|apareceu|respondeu|contactou|entrou|avisou|retornou)|(?:ficaram de|ficou de|era para|deviam|devia|iam|ia) (?:\w+ ){0,2}?(?:ligar|vir|chegar|devolver|enviar|retornar|responder|ter)|(?:cade|onde esta|onde anda|que e feito d\w) (?:o |a |os |as )?(?:meu|minha|meus|minhas|\w+)|(?:ainda|ate agora|ate hoje) (?:nada|nao|sem|estou|a)|nao (?:chegou|recebi|caiu|apareceu|me ligaram|responderam)|(?:oi|ola|tem alguem ai|alguem ai)\s?\?+|e nada`,
        ],
      },
      {
        is: [
          r`(?:estou|continuo|fico) (?:\w+ )?(?:a espera|esperando|aguardando)|(?:ninguem|nada) (?:\w+ ){0,3}?(?:apareceu|ligou|respondeu|veio|chegou)|nao (?:chegou|recebi|veio|ligaram|receberam)|(?:cade|onde esta) (?:o |a )?(?:meu|minha)?|(?:disseram|prometeram|garantiram|mandou dia)|(?:ha|faz|desde) (?:\w+ )?(?:dias|semanas|meses|horas|\d+)`,
        ],
      },
    ],
    overdue: [
      {
        is: [
          r`(?:ha|faz|fazem|ja faz|ja sao|tem|ja vao) (?:\w+ )?(?:\d+|dois|duas|tres|quatro|cinco|seis|dez|varios|varias) (?:dias|semanas|meses|horas|minutos|min)|(?:promet\w+|disseram|garantiram|combinad\w+|falaram) (?:\w+ ){0,4}?(?:para|em|ate|dia|hoje|ontem|\d+|que)|(?:prazo|data) (?:\w+ )?(?:venceu|passou|acabou|expirou|vencid\w)|atrasad\w|em atraso|desde (?:janeiro|fevereiro|marco|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro|segunda|terca|quarta|quinta|sexta|ontem)|ja passou`,
        ],
      },
      {
        is: [
          r`(?:prometeram|garantiram|disseram que)|ninguem (?:apareceu|veio|ligou)|(?:ha|faz) (?:\d+|dois|tres|quatro|cinco) (?:dias|semanas|meses)|desde as \d+`,
        ],
      },
    ],
    'came back': [
      {
        is: [
          r`(?:segunda|terceira|quarta|quinta|enesima) vez|(?:de novo|novamente|outra vez) (?:\w+ ){0,3}?(?:aqui|escrev\w+|cont\w+|ligar|falar)|(?:semana passada|ontem|mes passado) (?:\w+ ){0,3}?(?:liguei|escrevi|falei|contatei|contactei|reclamei)|(?:varias|muitas|\w+) (?:vezes|ligacoes|chamadas|mensagens) (?:ja|que)|vez q(?:ue)? (?:eu )?(?:venho|ligo|falo|escrevo)|volto a (?:escrever|contactar|insistir)|ja (?:liguei|escrevi|reclamei|contatei)`,
        ],
      },
      {
        is: [
          '(?:segunda|terceira|quarta|quinta) (?:vez|reclamacao)|de novo|outra vez|novamente|ja (?:liguei|contatei|contactei|reclamei)',
        ],
      },
    ],
    disputes: [
      {
        is: [
          r`(?:isso |isto )?nao e (?:verdade|isso|bem assim|assim|correto|certo|possivel)|(?:esta|ta|e) (?:errad\w|mentira|falso|incorret\w|enganad\w)|(?:voces|vcs|voce|vc) (?:\w+ )?(?:falaram|disseram|disse|falou|confirm\w+|prometeram|se engan\w+)|(?:site|app|aplicativo|contrato|e-?mail|faq|pagina) (?:de voces |de vcs )?(?:diz|fala|consta|mostra|indica)|(?:no|segundo o|conforme o) (?:vosso|seu|proprio) (?:site|contrato|app)|contradi\w+|eu (?:nao|nunca) (?:aceitei|pedi|disse|assinei|autorizei|contratei)|nao receberam|como assim|quem se atrasou (?:foi|nao)|eu botei nao`,
        ],
      },
      {
        is: [
          r`(?:isso )?nao (?:e|esta) (?:verdade|certo|correto|assim)|(?:e|esta) (?:errad[oa]|falso|mentira|incorret[oa])|(?:voces|voce|vc|vcs) (?:me )?(?:disse\w*|confirm\w+|falou|falaram)|(?:o|a) (?:vosso|vossa|seu|sua|site) (?:\w+ )?diz|nao (?:pedi|comprei|escolhi|autorizei|aceitei)`,
        ],
      },
    ],
    'pushes back': [
      {
        is: [
          r`nao (?:e|acho|me parece) (?:justo|normal|certo|aceitavel|minha culpa|correto)|nao (?:aceito|concordo|vou aceitar|me serve|quero \w+)|(?:culpa|erro) (?:e |foi )?(?:vosso|de voces|de vcs|seu|da empresa)|(?:deve|tem que|tem de) (?:haver|ter)|(?:e|mas) (?:entao|por que|porque|como|quem|se)\b|por que (?:nao|eu|tenho|devo)|insisto|pelo menos|e mesmo assim|quem se atrasou|a serio`,
        ],
      },
      {
        is: [
          '(?:mas (?:eu|nao|e|o|a|se)|porque (?:nao|tenho)|nao e (?:justo|minha culpa)|nao (?:entendo|aceito|concordo)|tem que ter|mesmo assim querem)',
        ],
      },
    ],
    'wants an exception': [
      {
        is: [
          r`excec\w+|excecional\w*|excepcional\w*|(?:so )?(?:desta|dessa) vez|abrir (?:uma )?excecao|quebrar? (?:\w+ )?galho|(?:isentar|retirar|tirar|anular|perdoar|estornar|cancelar) (?:\w+ ){0,3}?(?:multa|taxa|penalizacao|cobranca|juros)|(?:caso|situacao) (?:especial|particular|de forca maior)|forca maior|(?:apesar|mesmo|fora) (?:\w+ ){0,3}?(?:prazo)|(?:alguem|quem) (?:\w+ ){0,2}?(?:autorize|autoriza|decide|decida|aprove|possa|pode)|desse uma olhada|negociar|gesto`,
        ],
      },
      { is: [r`(?:excecao|caso especial|autoriza\w+|cortesia|isencao)`] },
    ],
    'life event': [
      {
        is: [
          r`(?:morte|falecimento|perda|funeral|enterro) d[oa] (?:meu|minha|nosso|nossa)|divorci\w+|(?:nos |a )separ(?:ando|ar)(?:-nos)?|separacao|(?:perdi|perdemos|fiquei sem) (?:o |a |meu |minha |nossa )*(?:emprego|trabalho|casa|filho|bebe)|(?:fui|estou) (?:demitid[oa]|despedid[oa])|(?:na|nos|em) (?:uti|uci|cuidados (?:intensivos|paliativos)|coma)|(?:diagnosticad[oa]|diagnosticaram|descobri\w*) (?:\S+ ){0,3}?(?:cancer|cancro|tumor|leucemia|esclerose)|cancro|tumor|leucemia`,
          r`(?:dinheiro|salario|reforma) (?:\w+ )?nao chega|(?:reforma|pensao|aposentadoria) (?:minima|de invalidez)|bolsa familia|rendimento (?:social|minimo)|(?:de )?baixa (?:medica|por doenca)|afastad[oa] (?:pelo inss|do trabalho)|invalidez|nao (?:consigo|conseguimos|posso|podemos|tenho como|da para) (?:\w+ ){0,2}?(?:pagar|comer)|(?:dificuldades?|problemas) financeir\w+|despejad[oa]|sem (?:trabalho|emprego|renda|dinheiro)|(?:enchente|cheia|cheias|inundacao|incendio) (?:\S+ ){0,4}?(?:perd\w+|destru\w+)|perd\w+ (?:\S+ ){0,3}?na enchente|aborto(?: espontaneo)?|violencia domestica|depressao`,
        ],
        notAfter: r`(?:se|quando|em caso de) (?:\w+ ){0,3}?`,
        notWith: r`celular|telemovel|bateria|chaves|o que acontece|serve para|com (?:o )?cartao|pelo (?:app|site)`,
      },
      {
        is: [
          r`(?:meu|minha|nosso|nossa) (?:\w+ )?{kin} (?:\w+ ){0,4}?(?:faleceu|morreu|falecid[oa]|internad[oa]|cancer)|(?:faleceu|falecimento|obito|certidao de obito|viuv[oa]|luto|funeral|velorio)|(?:perdi (?:o|meu) emprego|desempregad[oa]|nao (?:consigo|posso|tenho como) pagar|despejo|dinheiro do aluguel)|(?:quimio\w*|cancer|internad[oa]|no hospital|deficien\w+|gravida)`,
        ],
        notWith: r`celular morreu|bateria|o que acontece|serve para|flores|colchao`,
      },
    ],
    danger: [
      {
        is: [
          r`(?:homem|alguem|cara|sujeito|desconhecido) (?:\w+ )?(?:me|nos) (?:esta )?(?:segue|seguindo|perseguindo)|(?:homem|alguem) (?:\w+ )?a (?:seguir|perseguir)-(?:me|nos)|estou (?:na|numa) ponte e`,
        ],
        notWith: r`instagram|twitter|tiktok|facebook|youtube|linkedin|suicide squad`,
      },
      {
        is: [r`insulina[^.!?]{0,50}(?:nao (?:chegou|tenho)|acabou|ultima)|(?:sem|ultima dose de) insulina`],
      },
      {
        is: [
          r`suicid(?:ar|io|ar-me|a)|(?:eu )?me (?:mato|matar|enforcar|enforco)\b(?! se| de)|(?:vou|quero|penso em|pensando em) (?:\w+ )?(?:me matar|matar-me|morrer|desaparecer|me enforcar|tirar a (?:minha )?vida|acabar com tudo)|(?:matar-me|tirar a (?:propria |minha )?vida|fazer mal a mim|cortar os pulsos|me machucar de proposito)|(?:acabar|terminar) com a (?:minha|propria|sua) vida|(?:nao|ja nao) (?:quero|aguento|consigo) (?:\w+ )?(?:viver|acordar|estar vivo|estar aqui)|(?:queria|preferia|melhor) (?:estar |eu )?mort[oa]|(?:estariam|ficariam) melhor sem mim|(?:nao ha|nao vejo) (?:mais )?(?:sentido|razao) (?:em|para) (?:viver|a vida)|(?:tomei|engoli|tomar) (?:\w+ )?(?:todos|tudo|muitos|uma caixa|a cartela) (?:\w+ ){0,3}?(?:comprimidos|remedios|calmantes)|overdose|me jogar (?:da|do|na)|atirar-me (?:da|do|de)`,
        ],
        notAfter: r`(?:espera|chefe|quase) (?:\w+ )?`,
        notWith: r`{hyp}|esquadrao suicida|suicide squad|fire ?(?:tv|stick)|fogos de artificio|nao fumador\w*|fogao|de vontade|de rir|de fome|de curiosidade|chefe me|espera`,
      },
      {
        is: [
          r`{child} (?:\S+ ){0,8}?(?:engol\w+|engasg\w+|ingeri\w+)|(?:bebeu|bebido|tomou|comeu|lambeu|engoliu|ingeriu) (?:\S+ ){0,4}?{toxic}|envenen\w+|intoxic\w+`,
          r`inconsciente|desmai\w+|nao (?:consegue|consigo|ta conseguindo|esta a conseguir|esta conseguindo) (?:\w+ )?respirar|(?:falta|sem) (?:de )?ar(?=[ .,!]|$)(?! condicionado)|nao respira|(?:dificuldade|custa\w*|custa-lhe) (?:em |a |para |de )?respirar|sufoc\w+|(?:dor|pressao|aperto) (?:\w+ )?no peito|(?:tendo|teve|a ter|ter) (?:um |uma )(?:enfarte|infarto|avc|derrame|convulsao|ataque (?:cardiaco|epiletico|de asma))|convuls\w+|nao (?:acorda|reage|responde mais)|perdeu (?:os sentidos|a consciencia)|(?:esta |ta |a |se )?(?:passando|passar|sentindo|sentir-se) (?:muito )?mal(?= |[.,!]|$)|ambulancia|samu|inem|(?:ligar|ligo|chamar|chamei) (?:para )?(?:o )?(?:112|192|193|190)|reacao alergica|anafila\w+|choque anafilatico|(?:labios|rosto|cara|garganta|lingua|olhos) (?:\S+ ){0,4}?inch\w+|sangr\w+ (?:muito|sem parar)|hemorragia|queimadura\w*|(?:queimou|queimei|queimado|queimei-me) (?:\w+ )?(?:a mao|as maos|o braco|o rosto|o dedo|a perna|a cara|a pele)|bomba de insulina (?:\S+ ){0,4}?(?:parou|falhou|avari\w+|parada)`,
        ],
        notAfter: r`(?:nao ha|sem|se|em caso de|nenhum|ninguem|quase) (?:\w+ )?`,
        notWith: r`{hyp}|esquadrao suicida|suicide squad|fire ?(?:tv|stick)|fogos de artificio|nao fumador\w*|fogao`,
      },
      {
        is: [
          r`(?:cheiro|fuga|vazamento|cheira|cheirando|escape) (?:\w+ ){0,3}?(?:de |a )?(?:gas|queimado|fumo|fumaca)|monoxido`,
          r`fumaca|(?:deitar|sair|saindo|cheio de|muito|deita) fumo|fumo (?:a sair|preto|da|do)|(?:peg\w+|pegou|pegando) fogo|(?:esta |ta |em |a )(?:arder|chamas|pegar fogo)|em chamas|incendi\w+|faisca\w*|choque (?:eletrico|no|na|do|da)|(?:levei|levou|tomei|tomou|apanhei|dando|da) (?:um |uma )?(?:\w+ )?choque|eletrocut\w+|explodi\w+|explosao|(?:derret\w+) (?:\w+ )?(?:tomada|ficha|cabo)|bateria (?:\w+ )?(?:inchada|estufada)`,
        ],
        notAfter: r`(?:nao ha|nao|sem|se|em caso de|nenhum) (?:\w+ )?`,
        notWith: r`{hyp}|esquadrao suicida|suicide squad|fire ?(?:tv|stick)|fogos de artificio|nao fumador\w*|fogao`,
      },
      {
        is: [
          r`(?:me|nos|a|o|lhe) (?:\w+ ){0,2}?(?:ameac\w+|bate\w*|bateu|agredi\w+|agarr\w+|persegu\w+|seguindo ate|assedi\w+|viol(?:ou|entou)|estupr\w+|esfaque\w+|estrangul\w+|tranc\w+|sequestr\w+|assalt\w+)|ameac\w+(?:-me|-nos)? (?:\w+ )?(?:de morte|de me|com (?:um|uma|a|o)|matar)|ameac\w+-(?:me|nos)|(?:esta|ta) (?:a ameac\w+|me ameac\w+|armado)|nao (?:me|nos) (?:deixa|deixam) (?:sair|descer|ir)|(?:com|tem|puxou) (?:uma |um )?(?:faca|arma|pistola)\b(?! de cozinha)|(?:vou|vamos|irei) (?:\w+ ){0,4}?(?:vos matar|matar (?:voces|vcs|alguem|todos)|tocar fogo|botar fogo|dar um tiro|explodir)|violencia domestica|meu ex (?:\S+ ){0,6}?(?:porta|descobriu|ameac\w+)|em perigo`,
          r`(?:fotos?|fotografias?|nudes) (?:\w+ )?(?:nu[as]?|nuas|sem roupa|pelad[oa]s?|intimas|despid[oa]s?)|nudes (?:da|a|pra|para)|pedofil\w+|abus(?:o|ou|ando) (?:sexual\w*|de mim|dela)|{child} (?:\S+ ){0,5}?(?:trancad[oa]|pres[oa] (?:no|na|dentro)|fechad[oa] (?:no|na)|sozinh[oa] no carro|afog\w+)`,
          r`(?:motorista|condutor\w*|taxista|piloto|entregador|estafeta) (?:\S+ ){0,6}?(?:bebad[oa]|bebed[oa]|embriagad\w|dormi\w+|a dormir|adormec\w+|desmai\w+|drogad\w|alcool|mal disposto)|contramao|ziguezague\w*|(?:acabamos|acabei) de (?:ter|sofrer) um acidente|(?:freios|travoes) (?:\w+ ){0,3}?(?:falha\w+|funciona\w+|respond\w+)|pres[oa]s? (?:no|num|dentro do) (?:elevador|comboio|trem|metro)`,
        ],
        notAfter: r`(?:nao ha|sem|se|em caso de|ninguem) (?:\w+ )?`,
        notWith: r`{hyp}|esquadrao suicida|suicide squad|fire ?(?:tv|stick)|fogos de artificio|nao fumador\w*|fogao|chefe me|faca de cozinha`,
      },
    ],
    security: [
      {
        is: [
          r`(?:compra|pagamento|pix|transferencia|saque|levantamento|acesso|login|conta|encomenda|debito|senha)[^.!?]{0,60}nao fui eu|nao fui eu[^.!?]{0,60}(?:compra|pagamento|pix|transferencia|saque|levantamento|acesso|login|conta|encomenda|debito|senha|que fiz)`,
        ],
      },
      {
        is: [
          r`hackea(?:ram|da|do|ndo)|(?:fui|foi|me|minha|meu|sofri|estou|conta) (?:\w+ )?(?:hackead[oa]|hackearam|clonad[oa]|invadid[oa]|burlad[oa]|enganad[oa] por|golpead[oa]|roubad[oa] a identidade|comprometid[oa])|clonaram|invadiram|(?:roubaram|roubo d[ea]|usaram|usando) (?:a )?(?:minha )?identidade|(?:vitima|alvo) de (?:\w+ )?(?:fraude|golpe|burla|phishing)|(?:cai|cair|caiu|caimos) (?:em |num |no |numa )?(?:\w+ )?(?:golpe|burla|phishing|esquema)|(?:e|isto e|isso e|houve|sofri) (?:uma |um )?(?:fraude|golpe|burla)|esvaziaram (?:a|minha)`,
          r`(?:compra|pagamento|transferencia|debito|cobranca|pix|levantamento|saque|encomenda)s? (?:\S+ ){0,8}?(?:(?:nao|nunca|jamais) (?:\w+ )?(?:fiz|autorizei|realizei|efetuei|fizemos)|que eu nao)|(?:nao|nunca) (?:fiz|autorizei|realizei) (?:\w+ ){0,3}?(?:compra|pagamento|transferencia|cobranca|debito|saque|pix)s?|sem (?:a )?minha autorizacao|sem (?:o )?meu consentimento|(?:em|no) meu nome (?:\S+ ){0,4}?(?:roubaram|emprestimo|contrato|sem)|(?:emprestimo|contrato|credito|linha|conta)s? (?:\S+ ){0,2}?(?:em|no) meu nome(?! que)`,
          r`(?:alguem|um desconhecido|uma desconhecida|desconhecidos|um estranho|um ladrao|outra pessoa) (?:\S+ ){0,4}?(?:entrou|acessou|acedeu|usou|usando|esta usando|encomendou|comprou|mudou|alterou|sacou|gastou|levantou|trocou) (?:\S+ ){0,5}?(?:na|no|a|o|minha|meu|conta|dois)|(?:roubaram|furtaram) (?:o )?(?:meu )?cartao e|(?:mudaram|trocaram|alteraram) (?:a |o )?(?:minha |meu )?(?:senha|e-?mail|palavra-passe)`,
          r`(?:dei|passei|coloquei|inseri|cliquei|forneci|digitei) (?:\S+ ){0,8}?(?:fals[oa]|fraudulent[oa]|golpista|burlao|phishing)|(?:link|site|e-?mail|sms|ligacao) (?:fals[oa]|fraudulent[oa]) (?:\S+ ){0,3}?(?:e|dei)|se passou por|fez-se passar|fazendo-se passar|(?:vazamento|fuga|violacao) de dados|(?:faturas?|dados|encomendas?|pedidos?|mensagens|conta) de (?:outr[oa]s?|um|uma) (?:outr[oa] )?(?:client\w+|pessoa\w*|usuari\w+|utilizador\w*)`,
        ],
        notAfter: r`(?:contra|evitar|anti|se|prevenir) (?:\w+ )?`,
        notWith: r`{hyp}|so uma (?:duvida|pergunta)`,
      },
      {
        is: [r`(?:fraude|golpe|burla)[^.]{0,40}nao reconheco|nao reconheco[^.]{0,40}(?:fraude|golpe|burla)`],
      },
      {
        strength: 0.6,
        is: [
          r`(?:roubaram|roubad[oa]|furtad[oa]|fraude|golpe|burla|phishing|suspeit[oa]s?|nao reconheco|desconhecid[oa]s?|perdi o cartao)`,
        ],
      },
    ],
    legal: [
      {
        is: [
          r`(?:meu|um|o|ao|com) (?:meu )?advogad[oa]s?|(?:vou|iremos|vamos|irei) (?:\w+ )?(?:processar|denunciar|reclamar (?:no|na|junto|a)|acionar|para a justica|a tribunal|entrar (?:no|na|com))|(?:apresentei|apresentar|apresento|fiz|registrei|abri|formalizar|fazer) (?:\w+ )?(?:queixa|denuncia|reclamacao (?:formal|escrita|oficial|no procon|na anatel|na anacom))|(?:denunciar|denuncio|queixa|reclamar|reclamacao) (?:\w+ ){0,2}?(?:a|ao|na|no|junto da) (?:\w+ )?(?:anatel|anacom|deco|procon|banco de portugal|asae|erse|policia|psp|gnr|banco central|regulador|defesa)|(?:reclamacao|queixa|carta) (?:formal|oficial)|livro de reclamac\w+|(?:acao|processo|procedimento) (?:judicial|na justica|legal)|(?:no|a|em) tribunal\b|a justica|na justica|pequenas causas|ultimo prazo|asae|consumidor\.gov|notificacao extrajudicial|delegacia|medidas (?:legais|judiciais|cabiveis)`,
        ],
        notAfter: r`(?:nao|sem|nenhum|sou|rua do) (?:\w+ )?`,
        notWith: r`sou advogad[oa]|para o escritorio|rua do tribunal|como (?:reclamo|faco)|processo de compra|nota fiscal`,
      },
      {
        is: [
          '(?:meu|um) advogad[oa]|(?:acao|medidas|vias) (?:judicial|judiciais|legais)|process(?:ar|o judicial|o voces)|vou processar|no tribunal|na justica|(?:reclamacao|queixa) formal|livro de reclamacoes|procon|reclame aqui|deco|anacom|anatel|banco central|regulador|entidade reguladora|defesa do consumidor|boletim de ocorrencia|juizado|provedor do cliente|apresentar queixa',
        ],
        notAfter: r`(?:nao|sem|nenhum) (?:\w+ )?`,
        notWith: r`sou advogad[oa]|para o escritorio|rua do tribunal|processo de compra|como reclamo`,
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
    apologised: [
      {
        is: [
          r`(?:desculp\w+|lament\w+|sinto muito|sentimos muito|peco perdao|pedimos desculpa\w*|perdao|que pena|poxa|pelo (?:transtorno|inconveniente|incomodo))`,
        ],
      },
      { is: [r`(?:lamento|lamentamos|desculp\w+|sinto muito|pedimos desculpa\w*)`] },
    ],
    'fell back': [
      {
        is: [
          r`nao (?:\w+ )?(?:entendi|compreendi|entender|encontrei|encontramos|consegui (?:encontrar|identificar|entender)|tenho (?:essa )?(?:informacao|resposta)|sei|localizei|reconheci)|(?:pode|poderia|podes) (?:reformular|repetir|explicar (?:melhor|de outra)|ser mais)|reformul\w+|(?:escolha|selecione|digite) (?:uma|um|1|entre|o numero)|sou (?:um |uma )?(?:assistente|robo|bot)|nao tenho certeza|sem resultados`,
        ],
      },
      {
        is: [
          r`nao (?:entendi|compreendi|percebi|encontrei|consegui (?:entender|encontrar)|tenho (?:certeza|informac\w+))|reformul\w+`,
        ],
      },
    ],
    refused: [
      {
        is: [
          r`(?:nao|infelizmente nao) (?:\w+ ){0,4}?(?:podemos|posso|e possivel|consigo|conseguimos|permite\w*|cobre|inclui|aceit\w+|autoriz\w+|reembols\w+|estorn\w+|alter\w+|garant\w+|revalid\w+|temos como|tenho (?:como|permissao|acesso)|elegivel|oferecemos|realizamos)|(?:so|apenas|somente) (?:e )?(?:valid\w|possivel|aceitamos|podemos|o titular)|(?:fora d[oa]|expirad\w|encerrad\w) (?:\w+ )?(?:prazo|garantia)|(?:recusad\w|negad\w|indeferid\w|rejeitad\w)|infelizmente|penalizacao e calculada|o titular deve`,
        ],
      },
      {
        is: [
          '(?:nao (?:posso|podemos|e possivel|e permitid[oa]|e reembolsavel|conseguimos|consigo|ha (?:como|reembolso)|tenho acesso)|impossivel|nao reembolsavel|recusad[oa]|negad[oa]|fora do prazo)',
        ],
      },
    ],
    'handed off': [
      {
        is: [
          r`(?:vou|estou|irei) (?:\w+ )?(?:transferir|te transferir|transferindo|a transferir|passar|encaminhar|encaminhando|direcionar|conectar)|(?:transfiro|encaminho|passo|direciono|transferindo|encaminhando) (?:\w+ ){0,4}?(?:para|ao|a|pro|com)|(?:um|uma|noss\w) (?:atendente|colega|especialista|agente|assistente|operador\w*|colaborador\w*) (?:\w+ ){0,4}?(?:vai|ira|continuara|assumira|atendera|em breve|ja|entrara)|aguarde (?:\w+ ){0,4}?(?:atendente|transfer\w+|colega)`,
        ],
        notWith: r`\bdeseja|\bquer|gostaria|prefere|\bse\b|posso`,
      },
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
          r`(?:sera|serao|vai|vamos|vou|iremos|irei|recebera\w*|recebe|tera|entraremos|entrarei|cai) (?:\w+ ){0,8}?(?:ate|em|dentro|amanha|breve|reembols\w+|estorn\w+|contact\w+|contat\w+|ligar|enviar|enviad\w|creditad\w|entregue|verificar|retorn\w+|avis\w+|resolv\w+|analis\w+)|(?:em|dentro de|no prazo de|ate) (?:\w+ )?\d+ (?:\w+ )?(?:horas|dias|minutos)|(?:ja )?(?:abri|solicitei|encaminhei|registrei|registei|enviei|pedi|agendei|foi (?:solicitad\w|aberto|enviad\w|registad\w))|(?:farei|faremos|garanto|comprometo)`,
        ],
        notWith: r`\bdeseja|\bquer|gostaria|prefere`,
      },
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
    angry: [
      {
        is: [
          r`(?:vao|va|vai) (?:\w+ )?(?:a merda|se (?:fuder|foder|ferrar)|tomar)|(?:puta que|filhos? da puta|fdp|que odio|odeio voces|porra|caralho|furios\w)`,
        ],
      },
    ],
    'offers a person': [
      {
        is: [
          r`(?:deseja|desejas|quer|gostaria de|prefere|queres|pretende) (?:\w+ ){0,7}?(?:atendente|pessoa|humano|colega|especialista|falar com|transferid\w|ser contactad\w)|(?:posso|podemos) (?:\w+ ){0,2}?(?:transferir|encaminhar|passar|conectar)`,
        ],
      },
    ],
  },
};
