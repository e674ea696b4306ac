import type { Sentences } from './sentences.ts';

export const pt: Sentences = {
  language: 'pt',
  said: {
    person: `
quero falar com uma pessoa de verdade
Me passa para um atendente por favor
pode colocar-me em contacto com alguém da faturação?
Prefiro explicar a um humano
tem alguém que possa me ligar?
preciso de uma pessoa, não de um robô
Transfira-me para o seu supervisor
como faço pra falar com um atendente
Gostaria de ser atendido por um humano
chama o gerente
atendente por favor
Um colega seu pode analisar o meu caso?
quero que um técnico me ligue
Deixe-me falar com o responsável
não quero falar com máquina, quero alguém real
Seria possível falar com um operador?
alguém me liga por favor no 912345678
Exijo falar com um gerente
me conecta com o SAC
humano já
Preciso de atendimento humano
posso conversar com alguém da vossa equipa?
Encaminhe o meu caso para uma pessoa
falar com assistente humano
Por favor, ligue-me a um representante`,
    security: `
hackearam minha conta
há compras no meu cartão que eu não fiz
Alguém entrou na minha conta e mudou a senha
cliquei num link falso e dei os dados do cartão
roubaram meu cartão e estão usando
Eu não autorizei essa transferência
fizeram um empréstimo em meu nome, roubaram minha identidade
caí num golpe de alguém que se passou por vocês
Vejo as faturas de outro cliente na minha conta, é um vazamento de dados
um desconhecido encomendou dois telemóveis pela minha conta
É fraude: 300 euros que não reconheço
clonaram meu chip e esvaziaram a conta`,
    legal: `
vou acionar meu advogado
a gente se vê no tribunal
Vou processar vocês
vou reclamar no Procon
quero fazer uma reclamação formal
Quero o livro de reclamações
vou denunciar à Anatel
o meu advogado vai contactar-vos
Vou avançar com uma ação judicial
Já apresentei queixa à DECO
vou entrar no juizado de pequenas causas
dou um último prazo antes de ir à justiça`,
    life: `
meu marido faleceu na semana passada e o contrato está no nome dele
perdi o emprego e não consigo pagar a parcela
A minha filha está nos cuidados intensivos
fui diagnosticado com câncer e preciso cancelar
estamos a divorciar-nos e não consigo aceder à conta
depois da morte da minha mãe tenho de cancelar o contrato
vivo com a reforma mínima e o dinheiro não chega
Perdemos a casa na enchente
estou de baixa médica e não posso pagar a fatura
Sofri um aborto espontâneo e quero cancelar a assinatura`,
  },
  notSaid: {
    person: `
não precisa me transferir, está ótimo assim
o atendente disse ontem que iam devolver
meu agente de viagens errou a data
Não quero falar com ninguém, só me diga o preço
quantos atendentes tem no plano pro?
O seu colega pediu para eu escrever aqui
posso adicionar uma pessoa à reserva?
o técnico veio hoje de manhã, tudo certo
o botão "falar com atendente" está cinza
prefiro continuar aqui com você
como mudo o responsável da nossa conta empresarial?
O entregador deixou o pacote com o vizinho
meu corretor de imóveis precisa de um comprovante
Falei com uma atendente na semana passada, obrigada
como faço para ser atendente aí?`,
    security: `
como comunico um cartão perdido?
o terminal não reconhece meu cartão
que taxa é essa no extrato?
como vocês protegem meus dados?
preciso da verificação em duas etapas?
esqueci minha senha
o que faço se roubarem meu cartão no exterior?
como sei se um e-mail é golpe?`,
    legal: `
onde estão os termos e condições?
sou advogado e preciso de nota fiscal para o escritório
como reclamo de um produto com defeito?
entregam na rua do Tribunal?
qual a idade legal para alugar carro?
quanto dura a garantia legal?
qual o prazo de devolução?
o processo de compra travou, o que faço?`,
    life: `
meu celular morreu
o que acontece com os pontos se um sócio falece?
tem desconto para estudante?
as flores para o funeral ficaram lindas, obrigado
perdi as chaves
o colchão serve para hospital?`,
  },
};
