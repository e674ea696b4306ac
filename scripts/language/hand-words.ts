/** Frequent words of customers and little words, accents off, by language: known even where no text shows them. */
export const HAND_WORDS: Readonly<Record<string, string>> = {
  en: `the and you your is are was it' s i' m my me for with have has not this that what when why how
    can can' t don' please do does did will would there they from been want need still just no yes
    hi hello thanks about get got of in on we`,
  de: `der die das und ich nicht ist ein eine einen mein meine mit auf fur sie wir haben habe hat bitte
    kann wie warum noch schon auch dem den von zu es aber sich wird wurde mir mich bei seit danke
    hallo kein keine ihr ihre nur jetzt was wenn dass da im am`,
  fr: `le la les des je vous et est un une pas que qui pour dans mon ma mes votre avec sur bonjour
    merci ne ce cette j' ai c' suis avez nous il elle mais plus du au on en bien tout depuis
    toujours deja comment pourquoi n' qu' d' l' svp compte ete etes jamais encore`,
  es: `el la los las de que y no es un una mi mis por para con me se lo esta como pero ya hola gracias
    quiero necesito tengo usted su en del al muy mas si cuando porque favor puedo ha hace nada yo`,
  it: `il lo la gli le di che e non un una mi mio mia per con sono ho ha come ma grazie ciao buongiorno
    vorrei questo questa del della nel si anche piu gia ancora perche cosa posso voi vi ci da c'
    quando`,
  pt: `o a os as de que e nao um uma meu minha por para com eu me se como mas ja ola obrigado obrigada
    quero preciso tenho voce seu sua em do da no na muito mais esta isso quando porque favor bom dia
    ainda foi`,
  nl: `de het een en ik niet is van mijn met op voor u je jullie wij hebben heb heeft kan hoe waarom
    nog al ook dat die er maar dit wordt bij graag bedankt hallo geen wel naar om als wat nu moet
    zijn waar wanneer omdat want dan toch weer alleen veel meer niks niets iets iemand zou zouden
    kunnen moeten willen wil was waren had hadden werd worden gaat gaan komt komen krijg krijgen
    gekregen staat doet doen deze door over onder tussen tegen zonder onze ons hun hem haar zij ze
    mij jouw uw alles allemaal steeds altijd nooit gisteren vandaag morgen week weken dagen
    bestelling pakket geld terug rekening klant klantenservice medewerker probleem werkt gewerkt
    betaald betaling levering geleverd ontvangen bestellen besteld alstublieft dank dankjewel
    dankuwel goedemorgen goedemiddag vriendelijke groet hoi ja nee mag hoor even nou best snel lang
    beter goed geweest gedaan gezegd gevraagd geprobeerd wachten wacht opnieuw kapot vraag vragen
    antwoord eigenlijk helemaal echt zo te bent daar hier hoeveel welke wie elke ander andere eerste
    laatste gewoon misschien natuurlijk inmiddels`,
};
