import { describe, expect, it } from 'vitest';
import { defaultBrand } from '../../../utils/domain/brand.ts';
import { assess } from '../../../utils/domain/escalation/index.ts';
import { aConversation } from '../../builders.ts';

const brand = defaultBrand('acme.zendesk.com');

/** A customer's first word and the AI's answer in each language, before the line that is judged. */
const OPENING = {
  en: ['My router keeps dropping the connection', 'Please restart the router and open this link.'],
  de: ['Mein Router verliert ständig die Verbindung', 'Bitte starten Sie den Router neu.'],
  fr: ['Mon routeur perd la connexion', 'Merci de redémarrer le routeur.'],
  es: ['Mi router pierde la conexión todo el rato', 'Por favor, reinicie el router.'],
  it: ['Il mio router perde la connessione', 'La preghiamo di riavviare il router.'],
  pt: ['O meu router perde a ligação', 'Por favor, reinicie o router.'],
  nl: ['Mijn router valt steeds weg', 'Start de router opnieuw op.'],
  ja: ['ルーターがすぐ切れます', 'ルーターを再起動してください。'],
  zh: ['我的路由器老断线', '请您重启路由器。'],
} as const;

const sarcasm: readonly (readonly [keyof typeof OPENING, string])[] = [
  ['en', 'Great, third time explaining.'],
  ['en', "Wonderful, another link that doesn't work."],
  ['en', 'Oh brilliant, the same answer again.'],
  ['en', 'Thanks for nothing.'],
  ['en', 'Lovely. So now I get to restart it for the fourth time.'],
  ['en', 'Fantastic, so helpful. It still drops.'],
  ['en', 'Wow, so a restart. Why did nobody think of that the last five times?'],
  ['en', "Perfect, more copy and paste. That's not what I asked."],
  ['en', 'Super. And when exactly was that going to fix anything? How many more times?'],
  ['en', 'How convenient. You closed the ticket without fixing it.'],
  ['en', 'Amazing service, going round in circles.'],
  ['en', 'Yeah right, good luck with that.'],
  ['de', 'Toll, schon wieder der gleiche Link.'],
  ['de', 'Na super, jetzt erkläre ich das zum dritten Mal.'],
  ['de', 'Vielen Dank für nichts.'],
  ['fr', 'Super, encore un lien qui ne marche pas.'],
  ['fr', 'Génial, la troisième fois que je répète.'],
  ['fr', 'Merci pour rien.'],
  ['es', 'Genial, otra vez el mismo enlace.'],
  ['es', 'Perfecto, ya van tres veces que lo explico.'],
  ['es', 'Gracias por nada.'],
  ['it', 'Ottimo, un altro link che non funziona.'],
  ['it', 'Fantastico, la terza volta che lo spiego.'],
  ['it', 'Grazie di niente.'],
  ['pt', 'Que bom, outro link que não funciona.'],
  ['pt', 'Maravilha, pela terceira vez a explicar.'],
  ['pt', 'Obrigado por nada.'],
  ['nl', 'Fijn, weer dezelfde link.'],
  ['nl', 'Geweldig, nu leg ik het voor de derde keer uit.'],
  ['nl', 'Bedankt voor niets.'],
  ['ja', '素晴らしいですね。また同じ回答ですか。'],
  ['ja', 'さすがですね、3回目の同じ説明。'],
  ['ja', '再起動ですか、もう何回もやりましたけどね。'],
  ['zh', '真棒，又是同样的回答。'],
  ['zh', '太好了，第三次解释了呢。'],
  ['zh', '呵呵，您可真智能。'],
];

const restraint: readonly (readonly [keyof typeof OPENING, string])[] = [
  ['en', "I appreciate your help, but I've now explained this twice."],
  ['en', "Thank you, I'm sure you mean well, but that is still not working."],
  ['en', 'I understand you are busy. I did mention this in my first message.'],
  ['en', "I don't want to be difficult, but the same thing happened again."],
  ['en', 'With respect, that does not answer my question.'],
  ['en', "I'm a little disappointed, to be honest."],
  ['en', 'I have tried that already, thank you.'],
  ['en', 'Sorry to bother you again, it is still offline.'],
  ['en', 'I would be grateful if someone could tell me when, as I am still waiting.'],
  ['en', 'As I said earlier, I did restart it. Kind regards'],
  ['de', 'Danke für Ihre Mühe, aber das hatte ich schon geschrieben.'],
  ['de', 'Ich möchte nicht drängen, aber es funktioniert leider immer noch nicht.'],
  ['de', 'Ehrlich gesagt bin ich etwas enttäuscht.'],
  ['fr', "Merci de votre aide, mais je l'ai déjà expliqué."],
  ['fr', 'Je ne voudrais pas insister, mais ça ne marche toujours pas.'],
  ['fr', 'Je suis un peu déçu, je dois dire.'],
  ['es', 'Le agradezco la ayuda, pero ya se lo expliqué.'],
  ['es', 'Disculpe que insista, pero sigue sin funcionar.'],
  ['es', 'La verdad, estoy un poco decepcionada.'],
  ['it', "La ringrazio, ma l'ho già spiegato."],
  ['it', 'Mi scusi se insisto, ma non funziona ancora.'],
  ['it', 'Sinceramente sono un po’ delusa.'],
  ['pt', 'Agradeço a ajuda, mas já expliquei isso.'],
  ['pt', 'Desculpe insistir, mas continua sem funcionar.'],
  ['pt', 'Sinceramente, estou um pouco desapontada.'],
  ['nl', 'Bedankt voor de moeite, maar dat heb ik al gezegd.'],
  ['nl', 'Ik wil niet zeuren, maar het werkt nog steeds niet.'],
  ['nl', 'Eerlijk gezegd ben ik een beetje teleurgesteld.'],
  ['ja', 'お手数ですが、先ほども説明しました。'],
  ['ja', '恐れ入りますが、まだ直りません。'],
  ['ja', '正直、少し残念です。'],
  ['zh', '谢谢您，不过我刚才已经说过了。'],
  ['zh', '不好意思，还是不行。'],
  ['zh', '说实话有点失望。'],
];

function shownBy(language: keyof typeof OPENING, line: string): string[] {
  const [first, answer] = OPENING[language];
  const conversation = aConversation().customer(first).ai(answer).customer(line).build();
  return (assess(conversation, brand, 0).at(-1)?.triggers ?? [])
    .filter(({ family, share }) => ['F', 'L', 'T', 'C'].includes(family) && share > 0)
    .map(({ id }) => id);
}

describe('praise that is none', () => {
  it.each(sarcasm)('in %s counts as trouble: %s', (language, line) => {
    expect(shownBy(language, line)).not.toEqual([]);
  });
});

describe('a complaint in kind words', () => {
  it.each(restraint)('in %s counts as trouble: %s', (language, line) => {
    expect(shownBy(language, line)).not.toEqual([]);
  });
});
