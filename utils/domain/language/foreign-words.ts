/** Frequent little words, accents off, of languages in Latin letters that have no lexicon: enough to notice them. */
export const FOREIGN_WORDS: Readonly<Record<string, string>> = {
  pl: 'nie jest sie na do ze to jak moj moje prosze dziekuje dlaczego czy mam mi ale juz za dzien dobry nadal chce zeby od dla moja',
  sv: 'och att det som en ett pa jag ar inte med for har av till min mitt hej tack vill kan varfor men nar ni',
  da: 'og det at en et pa jeg er ikke med for har af til min mit hej tak vil kan hvorfor men nar ikke',
  tr: 've bir bu ne icin ile benim degil var yok merhaba tesekkurler lutfen nasil neden cok ama hala bana',
  cs: 'je se na to ze ale jsem neni proc jak prosim dekuji dobry den muj moje uz jeste by mam',
  ro: 'si nu este un o in de la pe cu mea meu buna multumesc va rog cum vreau sunt dar inca pentru',
  fi: 'on ei ja se etta en ole minun hei kiitos miksi miten mutta viela olen mina voi kun tama',
  hu: 'a az es nem van hogy egy nekem kerem koszonom miert de meg mar ez jo napot',
  id: 'yang dan di saya tidak ini itu untuk dengan ada bisa tolong terima kasih kenapa belum sudah mau',
  hi: 'hai ka ki ko ke nahi nahin mein kya aur bhi tha thi kar raha rahi hain mujhe mera meri aap kab kyun kaise abhi mere hua kuch tak bahut',
  vi: 'toi khong la va cua cho co duoc ban nay da mot cam on xin chao tai sao',
};
