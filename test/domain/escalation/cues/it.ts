import type { Sentences } from './sentences.ts';

export const it: Sentences = {
  language: 'it',
  said: {
    person: `
vorrei parlare con una persona vera
Mi passi un operatore per favore
potete mettermi in contatto con qualcuno dell'amministrazione?
Preferisco spiegarlo a un essere umano
c'è qualcuno che mi può chiamare?
voglio una persona, non un robot
Trasferitemi al vostro responsabile
come faccio a parlare con un consulente
Gradirei essere contattato da un vostro collega
mi faccia parlare con il direttore
operatore per favore
Qualcuno può prendere in mano la mia pratica?
fatemi richiamare da un tecnico
Ho bisogno di assistenza umana
non voglio parlare con una macchina, datemi qualcuno in carne e ossa
Sarebbe possibile parlare con un addetto?
Pretendo di parlare con un superiore
collegami con il servizio clienti
umano subito
posso chattare con un vostro operatore?
Inoltri il mio caso a un collega
voglio parlare con qualcuno
Mi metta in comunicazione con un agente
può rispondermi una persona reale?
chi posso chiamare per parlare con un umano`,
    security: `
mi hanno hackerato l'account
ci sono addebiti che non ho fatto io
Qualcuno è entrato nel mio conto e ha cambiato la password
ho cliccato su un link falso e ho inserito i dati della carta
mi hanno rubato la carta e la stanno usando
Non ho mai autorizzato questo bonifico
hanno aperto un finanziamento a mio nome, mi hanno rubato l'identità
sono stato truffato da uno che si spacciava per voi
Vedo le fatture di un altro cliente nel mio profilo, è una fuga di dati
uno sconosciuto ha ordinato due telefoni dal mio account
È una frode: 300 euro che non riconosco
mi hanno clonato la carta`,
    legal: `
metto tutto in mano al mio avvocato
ci vediamo in tribunale
Vi denuncio
mi rivolgo all'associazione consumatori
voglio presentare un reclamo formale
Questa è una diffida formale
segnalerò la cosa all'Agcom
il mio legale vi contatterà
Procederò per vie legali
Ho già sporto denuncia
farò ricorso all'arbitro bancario
vi do un ultimo termine prima di farvi causa`,
    life: `
mio marito è morto la settimana scorsa e il contratto è intestato a lui
ho perso il lavoro e non riesco a pagare la rata
Mia figlia è in terapia intensiva
mi hanno diagnosticato un tumore, devo disdire
ci stiamo separando e non riesco più ad accedere al conto
dopo la morte di mia madre devo chiudere il contratto
vivo con la pensione minima e non arrivo a fine mese
Abbiamo perso la casa nell'alluvione
sono in malattia da mesi e non posso pagare la bolletta
Ho avuto un aborto spontaneo e voglio annullare l'abbonamento`,
  },
  notSaid: {
    person: `
non serve che mi trasferisca, va bene così
l'operatore ieri mi ha detto che rimborsavate
la mia agenzia di viaggi ha sbagliato data
Non voglio parlare con nessuno, mi dica solo il prezzo
quanti operatori sono inclusi nel piano pro?
Il suo collega mi ha chiesto di scrivere qui
posso aggiungere una persona alla prenotazione?
il tecnico è venuto stamattina, tutto bene
il pulsante "parla con un operatore" è grigio
preferisco continuare qui con lei
come cambio il responsabile del nostro account aziendale?
Il corriere ha lasciato il pacco al vicino
il mio agente immobiliare vuole un documento
Ho parlato con una consulente la settimana scorsa, grazie
come si diventa consulente da voi?`,
    security: `
come segnalo una carta smarrita?
il terminale non riconosce la carta
cos'è questa commissione nell'estratto conto?
come proteggete i miei dati?
mi serve la verifica in due passaggi?
ho dimenticato la password
cosa faccio se mi rubano la carta all'estero?
come riconosco una mail truffa?`,
    legal: `
dove trovo i termini e condizioni?
sono un avvocato e mi serve la fattura per lo studio
come faccio un reclamo su un prodotto?
consegnate in via del Tribunale?
qual è l'età legale per noleggiare un'auto?
quanto dura la garanzia legale?
entro quando posso fare il reso?
a causa del maltempo il pacco arriva tardi?`,
    life: `
mi è morto il telefono
cosa succede ai punti se un socio muore?
c'è uno sconto studenti?
i fiori per il funerale erano bellissimi, grazie
ho perso le chiavi
il materasso va bene per un ospedale?`,
  },
};
