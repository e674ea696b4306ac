import type { Lexicon } from './lexicon.ts';

const r = String.raw;

/** French, for folded text: no accents. */
export const fr: Lexicon = {
  language: 'fr',
  spaced: true,
  parts: {
    person: r`(?:vrai(?:e)? |veritable |autre )*(?:humain(?:e)?|etre humain|personne|conseill(?:er|ere)|agent|operateur|operatrice|responsable|superviseur|quelqu'un|technicien(?:ne)?|gestionnaire|collegue|interlocuteur|service client|manager|telephoniste)`,
    kin: 'mari|femme|epou(?:x|se)|pere|mere|maman|papa|fils|fille|enfant|bebe|frere|soeur|conjoint(?:e)?|grand-?(?:mere|pere)',
  },
  cues: {
    'asks for a person': [
      {
        is: [
          r`(?:parler|discuter|echanger|voir|joindre|avoir|traiter|dialoguer)(?: directement)? (?:a|avec|au|aux)? ?(?:une?|votre|un de vos|le|la|l')? ?{person}`,
          r`(?:passez|passer|transferez|transferer|mettez|mettre|connectez|dirigez)(?:-| )(?:moi|nous|le|mon)? ?(?:\w+ ){0,4}?(?:a|avec|vers|au)? ?(?:une?|votre|un de vos|le|la)? ?{person}`,
          r`(?:veux|voudrais|souhaite|demande|exige|besoin d'|prefere|aimerais) ?(?:\w+ ){0,4}?(?:une?|votre|le|la|qu'une?|que la|que le) ?(?:vrai(?:e)? )*(?:humain|etre humain|personne|conseill(?:er|ere)|responsable|superviseur|technicien|reception|vraie personne)`,
          r`^[^\w\n]{0,9}(?:une? |un vrai |une vraie )*(?:humain(?:e)?|etre humain|vraie personne|quelqu'un|conseill(?:er|ere)|responsable)(?:[ ,.]+(?:svp|s'il (?:vous|te) plait|stp|maintenant))*[^\w\n]{0,20}$`,
          r`(?:quelqu'un|un humain|une personne|conseiller|responsable)[ ,.]*(?:svp|s'il vous plait|stp)|quelqu'un qui (?:respire|comprend|peut|decide)|(?:y a-?t-?il|y'?a-?t-?u|il y a|ya|y a) (?:\w+ ){0,3}?(?:quelqu'un|un humain|une vraie personne|un etre humain|personne)(?: \w+){0,6}?\?|qu'une personne (?:\w+ )?(?:ouvre|lise|regarde|appelle|me)|que quelqu'un (?:\w+ )?(?:m'?appelle|me|regarde|s'en)|rien savoir d'un robot|pas (?:a|avec) (?:un|une) (?:robot|machine)|marre (?:des|du) (?:robots?|bot)`,
        ],
        notAfter: r`(?:pas (?:besoin|envie) (?:de|d')|ne (?:veux|souhaite|voudrais) pas|sans|inutile de|plutot que|deja|j'ai|hier) (?:\w+ )?(?:de )?`,
        notWith: r`j'ai (?:deja )?parle|mon (?:conseiller|responsable|agent)|agent (?:immobilier|de voyage)`,
      },
    ],
    'bare request': [
      {
        is: [
          r`^[^\w\n]{0,9}(?:agent|conseill(?:er|ere)|support|service client|operateur|assistance)[^\w\n]{0,20}$`,
          '(?:numero de telephone|comment (?:vous )?(?:joindre|contacter)|rappel(?:ez|er)[- ]moi)',
        ],
      },
    ],
    'asks who answers': [
      {
        is: [
          r`(?:etes[- ]vous|vous etes|tu es|es[- ]tu|je parle a|c'est|suis en train de parler) (?:\w+ ){0,2}?(?:un |une |a un )?(?:robot|bot|humain|machine|ia|vraie personne)`,
        ],
      },
    ],
    'declines a person': [
      {
        is: [
          r`pas besoin (?:d'un|d'une|de) (?:\w+ )?{person}|(?:ne |n')?(?:transferez|transfere) pas|inutile de (?:me )?transferer|prefere (?:rester|continuer) (?:avec vous|ici)`,
        ],
      },
    ],
    irritated: [
      {
        strength: 0.45,
        is: [
          r`(?:agacant|decu(?:e)?|decevant|dommage|serieusement|penible|desagreable|pas (?:normal|acceptable|serieux|utile|content(?:e)?)|genial|bravo|voyons(?: donc)?|ben voyons|encore une fois|n'importe quoi)|(?:troisieme|quatrieme|cinquieme|\d+e|\d+eme) fois|\?\?+|\d+ fois`,
        ],
      },
    ],
    annoyed: [
      {
        strength: 0.69,
        is: [
          r`(?:inadmissible|inacceptable|scandaleux|honteux|ridicule|furieu(?:x|se)|en colere|marre|ras[- ]le[- ]bol|lamentable|incompetent\w*|nul(?:le)?|n'en peux plus|fiche(?:z)? de moi|foutez de|moquez de|a bout|putain|put1|merde|bordel|insupportable|aberrant)`,
        ],
        notAfter: 'pas|rien',
      },
    ],
    insult: [
      {
        is: [
          '(?:idiots?|imbeciles?|cretins?|connards?|abrutis?|escrocs?|voleurs?|arnaqueurs?|bande de|ta gueule|va te faire|debile)',
        ],
        notWith: 'idiote je suis|je suis (?:une? )?idiot',
      },
    ],
    content: [
      {
        is: [
          r`(?:merci|parfait|super|genial|excellent|nickel|impeccable|formidable|ca marche|c'est bon|top|chouette)`,
        ],
        notAfter: r`(?:pas|non|ah|oh|ne) (?:\w+ )?`,
      },
    ],
    'gives up': [
      {
        is: [
          r`(?:laissez tomber|laisse tomber|j'abandonne|tant pis|merci (?:quand meme|d'avoir essaye)|n'en parlons plus|ce n'est pas grave|oubliez)`,
        ],
      },
    ],
    settled: [
      {
        is: [
          r`(?:ca|tout) (?:marche|fonctionne|est regle|est bon)(?: maintenant)?|probleme (?:resolu|regle)|c'est (?:regle|resolu|tout bon|parfait)|c'est tout`,
        ],
        notAfter: 'pas|ne|si|quand',
      },
    ],
    'did not work': [
      {
        is: [
          r`(?:ne |n'|ca )?(?:marche|fonctionne|change|aide|s'allume|demarre) (?:toujours |encore |\w+ )?(?:pas|rien)|toujours (?:pas|rien|le meme|la meme|hors|en panne|invalide)|meme (?:erreur|probleme|message|chose|resultat)|pareil|(?:deja|c'est) (?:fait|essaye|teste)|la premiere chose que j'ai|pas ca non plus|rien n'y fait|« ?lien invalide`,
        ],
      },
    ],
    'said before': [
      {
        is: [
          r`(?:je (?:vous |l'|viens de |vous l'|te |t')*(?:ai )?(?:deja )?(?:dit|ecrit|repondu|explique|donne|envoye|l'ecrire))|comme (?:je (?:vous )?)?(?:l'ai )?(?:dit|ecrit|indique)|(?:dans|est dans|au-?dessus|juste au-?dessus) (?:mon premier message)?|(?:relisez|lisez|avez[- ]vous lu)|(?:meme|memes) (?:reponse|question|phrase|message)|mot pour mot|(?:troisieme|quatrieme|cinquieme|\d+e|\d+eme|trois|quatre) fois|ce n'est pas (?:ma question|ce que)|je reformule|je la repose`,
        ],
      },
    ],
    chases: [
      {
        is: [
          r`(?:j')?(?:attends|attendu|attend) (?:\w+ ){0,4}?(?:depuis|toujours|encore)|toujours (?:pas|rien|personne|en attente)|(?:personne|aucun(?:e)?|rien) (?:ne |n'|\w+ ){0,3}?(?:venu|rappele|appele|repondu|recu|reponse|arrive|nouvelle)|ou (?:est|en est|sont) (?:mon|ma|mes|le|la)|(?:promis|assure|garanti|dit) (?:que|qu'|un|une|sous)|depuis (?:\w+ )?(?:jours|semaines|mois|heures|minutes|\d+)|il n'y a personne|le \d+ personne`,
        ],
      },
    ],
    overdue: [
      {
        is: [
          r`(?:promis|garanti|prevu|etait prevu)|personne (?:n'est|ne s'est|n'a)|depuis (?:\d+|deux|trois|quatre|cinq|six) (?:jours|semaines|mois)|c'etait (?:la semaine derniere|hier)|\d+ jours que`,
        ],
      },
    ],
    'came back': [
      {
        is: [
          r`(?:deuxieme|troisieme|quatrieme|cinquieme|\d+e|\d+eme) (?:fois|message|appel|demande)|revenir (?:encore )?vers vous|(?:encore une fois|a nouveau|de nouveau)|deja (?:contacte|ecrit|appele|signale)`,
        ],
      },
    ],
    disputes: [
      {
        is: [
          r`(?:c'est|ce n'est|n'est|est) (?:pas (?:vrai|exact|correct|juste|normal|ca|la carte)|faux|errone|incorrect)|vous (?:m')?(?:avez|aviez) (?:\w+ )?(?:dit|ecrit|confirme)|votre (?:site|texte|page|mail|faq) (?:dit|indique|precise)|c'est votre texte|contradict\w*|trois versions|je n'ai (?:jamais|pas) (?:demande|commande|choisi|accepte)`,
        ],
      },
    ],
    'pushes back': [
      {
        is: [
          r`(?:mais (?:je|c'est|moi|non|vous|la|il)|pourquoi (?:pas|ne|je)|ce n'est pas (?:juste|normal|ma faute|moi)|je (?:ne )?comprends pas|pas d'accord|il n'y a (?:vraiment )?(?:pas|aucun)|je refuse|vous pourriez)`,
        ],
      },
    ],
    'wants an exception': [
      { is: ['(?:exception|geste commercial|derogation|a titre exceptionnel|autorisation)'] },
    ],
    'life event': [
      {
        is: [
          r`(?:mon|ma|notre|mes) (?:\w+ )?{kin} (?:\w+ ){0,4}?(?:decede(?:e)?|mort(?:e)?|est mort(?:e)?|hospitalise(?:e)?|cancer)|(?:decede(?:e)?|deces|obseques|veu(?:f|ve)|acte de deces|deuil|titulaire est mort(?:e)?)|(?:perdu mon (?:emploi|travail|boulot)|au chomage|licencie(?:e)?|surendett\w+|(?:ne )?(?:peux|peut) (?:pas|plus) (?:payer|nourrir)|plus les moyens|expuls\w+)|(?:chimio\w*|cancer|a l'hopital|hospitalise(?:e)?|avc|handicap(?:e|ee)?)`,
        ],
        notWith: 'telephone est mort|batterie',
      },
    ],
    danger: [
      {
        is: [
          r`(?:suicid\w*|me tuer|en finir|plus envie de vivre|inconscient(?:e)?|ne respire (?:pas|plus)|du mal a respirer|douleur (?:a|dans) la poitrine|ambulance|samu|pompiers|odeur de (?:gaz|brule)|sent le (?:gaz|brule)|fuite de gaz|fumee|prend feu|pris feu|en feu|etincelles|gresille|electrocut\w*|choc anaphylactique|reaction allergique|levres (?:\w+ )?gonfl\w+|menace de (?:me |nous )?(?:tuer|frapper)|explos\w+|monoxyde|intoxication)`,
        ],
        notAfter: r`(?:pas|aucun(?:e)?|si|sans|en cas) (?:de |d')?(?:\w+ )?`,
        notWith: 'detecteur|fire ?tv',
      },
    ],
    security: [
      {
        is: [
          r`(?:pirate(?:e)?|piratage|hacke(?:e)?|fraude|frauduleu(?:x|se)s?|escroquerie|arnaque(?:e)?|hameconnage|phishing|usurpation|compromis(?:e)?)|(?:paiement|achat|virement|prelevement|operation|transaction|commande)s? (?:\w+ ){0,6}?(?:pas (?:fait|autorise|reconnai\w+|effectue)|inconnu(?:e)?s?|ne reconnais pas|que je n'ai (?:pas|jamais))|(?:carte|portefeuille|telephone|sac) (?:\w+ ){0,3}?vole(?:e)?|quelqu'un (?:\w+ ){0,4}?(?:acces|connecte|utilise|entre) (?:\w+ ){0,3}?(?:mon|ma|compte)|fait valider une operation|ce n'est pas moi|donnees d'un autre client`,
        ],
        notAfter: '(?:pas de|contre|si|eviter|aucune?) (?:la |une? |les )?',
      },
    ],
    legal: [
      {
        is: [
          r`(?:mon|un|notre) avocat(?:e)?|(?:action|poursuites?|voie|demarche)s? (?:en justice|judiciaires?|legales?)|(?:porter|porte|deposer|depose) plainte|au tribunal|en justice|mise en demeure|reclamation (?:formelle|officielle)|plainte (?:formelle|officielle)|mediateur|dgccrf|repression des fraudes|ufc|que choisir|60 millions|association de consommateurs|protection du consommateur|huissier|prud'hommes|cnil|regulateur|autorite de (?:controle|regulation)|arcep|acpr`,
        ],
        notAfter: r`(?:pas|sans|aucun(?:e)?) (?:\w+ )?`,
      },
    ],
    'privacy right': [
      {
        is: [
          r`(?:supprim\w+|effac\w+) (?:\w+ ){0,3}?(?:mes|toutes mes) (?:\w+ )?donnees|rgpd|droit (?:a l'oubli|d'acces|a l'effacement)|quelles donnees (?:\w+ )?(?:avez|detenez)`,
        ],
      },
    ],
    'public threat': [
      {
        is: [
          r`(?:la presse|journaliste|reseaux sociaux|avis (?:negatif|1 etoile)|une etoile|sur (?:twitter|facebook|instagram|tiktok|google)|\d+ ?\d* abonnes|la facture demain|mauvais avis|0/5|rendre public)`,
        ],
      },
    ],
    leaves: [
      {
        is: [
          r`(?:resili(?:er|e|ation)|annuler (?:mon|l')? ?(?:abonnement|contrat)|a la concurrence|chez (?:un|le|la) concurren\w+|changer de (?:fournisseur|banque|operateur)|plus jamais|me desabonner|quitter|cloturer mon compte)`,
        ],
        notAfter: r`(?:pas|ne|frais de) (?:\w+ )?`,
      },
    ],
    chargeback: [{ is: ['opposition (?:bancaire|aupres)|contester (?:le paiement|aupres)|chargeback'] }],
    apologised: [{ is: [r`desole(?:e|s)?|excus\w+|navre(?:e)?|regrette\w*`] }],
    'fell back': [
      {
        is: [
          r`(?:je )?(?:n'ai|ne) (?:\w+ )?(?:pas |\w+ )?(?:compris|comprends|trouve|suis pas (?:sur|certain))|(?:reformul\w+)|aucun(?:e)? (?:resultat|information|reponse)|pas (?:compris|trouve)`,
        ],
      },
    ],
    refused: [
      {
        is: [
          r`(?:ne (?:peux|peut|pouvons|pourrai|permet|sont|est|seront|dispose)|n'est|n'ai|n'avons) (?:\w+ ){0,4}?(?:pas|aucun\w*|plus)|impossible de|pas (?:possible|remboursable|eligible|autorise)|non[- ]remboursable|refuse(?:e)?|aucun(?:e)? (?:remboursement|exception)`,
        ],
      },
    ],
    'handed off': [
      {
        is: [
          r`(?:je (?:vous |le |te |la |l'|passe |transfere |transmets )*(?:mets|passe|transfere|connecte|dirige|transmets|confie)|vous (?:etes|allez etre) (?:transfere\w*|mis en relation)|transfert en cours|mise en relation)|(?:conseill\w+|collegue|responsable|equipe|specialiste) (?:\w+ ){0,4}?(?:prend(?:re|ra)? le relais|rejoin\w+|arrive|reprend|vous rejoint)`,
        ],
        notWith: 'souhaitez|voulez|si vous',
      },
    ],
    promised: [
      {
        is: [
          r`(?:vous (?:serez|recevrez|allez recevoir|aurez)|(?:sera|seront|va|vont|allons|ferai|enverrai|rappellera|rappelle|contactera|repondra|recontacter\w*)|sous \d+ ?(?:h|heures|jours)|dans les \d+|j'ai (?:\w+ )?(?:transmis|signale|demande|ouvert|enregistre|escalade))`,
        ],
        notWith: 'si vous|des que',
      },
    ],
    'person to follow': [
      {
        is: [
          r`(?:conseill\w+|collegue|responsable|equipe|service|technicien\w*|gestionnaire|madame \w+|monsieur \w+) (?:\w+ ){0,5}?(?:vous (?:rappelle\w*|appelle\w*|contacte\w*|repond\w*|ecri\w*|recontacte\w*)|va (?:vous )?\w+er|rappelle\w*|prend en charge)|transmis (?:\w+ ){0,4}?(?:au|a l'|a la|aux)`,
        ],
      },
    ],
    'small talk': [
      {
        is: [
          '(?:puis-je|autre chose|avez-vous besoin) .{0,30}(?:aider|autre)|bonne (?:journee|soiree)|bienvenue|je comprends (?:votre|bien)',
        ],
      },
    ],
    'asks for details': [
      {
        is: [
          r`(?:veuillez|pouvez-vous|merci de|pourriez-vous) (?:\w+ )?(?:indiquer|fournir|preciser|communiquer|envoyer|saisir|confirmer|donner)`,
        ],
      },
    ],
    'person joined': [
      {
        is: ['(?:a rejoint|prend le relais|a pris en charge|est connecte|transfere a|transfere au)'],
        notWith: 'attente|position|file',
      },
    ],
  },
};
