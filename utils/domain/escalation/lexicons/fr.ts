import type { Lexicon } from './lexicon.ts';

const r = String.raw;

/** French, for folded text: no accents. */
export const fr: Lexicon = {
  language: 'fr',
  spaced: true,
  parts: {
    hyp: r`(?:que (?:faire|se passe-t-il|dois-je faire) (?:\w+ ){0,3}?(?:si|en cas)(?! .*(?:vient|a aval|a bu))|si (?:\w+ ){0,8}?un jour|en cas d(?:e|')|comment (?:declarer|reconnaitre|signaler|eviter)|est(?:-il|-elle|-ce) (?:\w+ )?(?:toxique|dangereux)|toxique pour|assurance|assur(?:e|ee)s?|notice|etiquette|il y a (?:\w+ )?(?:ans|annees|mois)|en (?:19|20)\d\d|l'an dernier|l'annee derniere|risque d(?:e|')|detecteurs?|formation|simulation)`,
    toxic: r`(?:lessive|capsule|detergent|javel|eau de javel|pile|pile bouton|medicament\w*|comprime\w*|cachet\w*|pilule\w*|produit|detartrant|deboucheur|nettoyant|antigel|aimant\w*|poison|pastille|tablette|liquide|bouchon|piece|colle|engrais)`,
    child: r`(?:fils|fille|enfants?|bebe|petit(?:e)?|garcon|fillette|neveu|niece|jumeaux|nourrisson|chien|chat|(?:deux|trois|quatre|cinq|\d+) (?:ans|mois))`,
    person: r`(?:vrai(?:e)? |veritable |autre |un de vos |membre de votre )*(?:humain(?:e)?|etre humain|personne|conseill(?:er|ere)|agent|operateur|operatrice|responsable|superviseur|superieur|directeur|directrice|quelqu'un|qqn|qq1|technicien(?:ne)?|gestionnaire|collegues?|interlocuteur|equipe|service (?:client\w*|technique|apres-vente)|sav|manager|telephoniste|expert|specialiste|charge(?:e)? de clientele)`,
    kin: 'mari|femme|epou(?:x|se)|pere|mere|maman|papa|fils|fille|enfant|bebe|frere|soeur|conjoint(?:e)?|grand-?(?:mere|pere)',
  },
  cues: {
    'asks for a person': [
      {
        is: [
          r`(?:quelqu'un|qqn|une personne|un humain|un conseiller|un collegue|un technicien|un responsable) (?:\S+ ){0,2}?(?:peut|pourrait|peux|pourrais)(?:[- ](?:il|elle|t-il|on))? ?(?:m'|me |nous |prendre|s'en|regarder|appeler|rappeler|traiter|verifier|examiner|intervenir|repondre)|(?:peut|pourrait|pourriez)[- ](?:on|il|vous) (?:\w+ )?(?:m'appeler|me rappeler|me faire rappeler|faire appel a {person})|(?:faites|fais|faire) (?:\w+ )?(?:intervenir|venir|appeler|rappeler) (?:\w+ ){0,2}?{person}|(?:etre|sois|soit) (?:\w+ )?(?:rappele|appele|contacte|recontacte|mise?|mis) (?:\S+ ){0,3}?(?:par|en (?:relation|contact|communication) avec) (?:\w+ ){0,3}?{person}|(?:mise?|mettre|mettez|mets|mettriez)(?:[- ]moi)? (?:\w+ )?en (?:relation|contact|communication|lien) avec (?:\w+ ){0,3}?{person}`,
          r`(?:il me faut|il faut|faut|je cherche|trouvez[- ]moi|donnez[- ]moi|passe[- ]moi|passez[- ]moi|appelez[- ]moi|envoyez[- ]moi) (?:\w+ ){0,2}?{person}|(?:veux|voudrais|prefere|souhaite|demande|besoin d')\s?(?:\w+ ){0,2}?(?:quelqu'un|un humain|une personne|parler)(?= |[.,!?]|$)(?! (?:de mort|avec vous))|{person} (?:au telephone|en ligne|en direct|de reel|en chair et en os|pas (?:un|une) (?:robot|machine|bot))|(?:transmett\w+|transfer\w+|confi\w+|remont\w+|escalad\w+) (?:\S+ ){1,4}?(?:a|vers|au|aux) (?:\w+ ){0,4}?{person}|laissez[- ]moi (?:\w+ )?(?:parler|voir|discuter|echanger) (?:a|avec) (?:\w+ )?{person}|(?:pas|plus|marre de|stop) (?:\S+ ){0,4}?(?:discuter|parler|echanger) (?:avec|a) (?:un|une|votre|ce|cette) (?:\w+ )?(?:machine|robot|bot|automate|ia|ordinateur)|(?:comment|ou) (?:\w+ ){0,2}?(?:joindre|contacter|avoir|parler a|trouver) (?:\w+ )?{person}`,
        ],
        notAfter: r`(?:pas (?:besoin|envie)(?: (?:de|d'))?|(?:ne |n')?(?:veux|souhaite|voudrais) (?:pas|plus)|sans|inutile de|plutot que|deja|j'ai|hier|ne (?:veux|souhaite) parler a) (?:\w+ )?(?:de )?`,
        notWith: r`j'ai (?:deja )?parle|mon (?:conseiller|responsable|agent)|agent (?:immobilier|de voyage)|parler a personne|reservation|compte entreprise|comment (?:devenir|changer)|formule`,
      },
      {
        is: [
          r`(?:parler|discuter|echanger|voir|joindre|avoir|traiter|dialoguer)(?: directement)? (?:a|avec|au|aux)? ?(?:une?|votre|un de vos|le|la|l')? ?{person}`,
          r`(?:passez|passer|transferez|transferer|mettez|mettre|connectez|dirigez)(?:-| )(?:moi|nous|le|mon)? ?(?:\w+ ){0,4}?(?:a|avec|vers|au)? ?(?:une?|votre|un de vos|le|la)? ?{person}`,
          r`(?:veux|voudrais|souhaite|demande|exige|besoin d'|prefere|aimerais) ?(?:\w+ ){0,4}?(?:une?|votre|le|la|qu'une?|que la|que le) ?(?:vrai(?:e)? )*(?:humain|etre humain|personne|conseill(?:er|ere)|responsable|superviseur|technicien|reception|vraie personne)`,
          r`^[^\w\n]{0,9}(?:une? |un vrai |une vraie )*(?:humain(?:e)?|etre humain|vraie personne|quelqu'un|conseill(?:er|ere)|responsable)(?:[ ,.]+(?:svp|s'il (?:vous|te) plait|stp|maintenant))*[^\w\n]{0,20}$`,
          r`(?:quelqu'un|un humain|une personne|conseiller|responsable)[ ,.]*(?:svp|s'il vous plait|stp)|quelqu'un qui (?:respire|comprend|peut|decide)|(?:y a-?t-?il|y'?a-?t-?u|il y a|ya|y a) (?:\w+ ){0,3}?(?:quelqu'un|un humain|une vraie personne|un etre humain|personne)(?: \w+){0,6}?\?|qu'une personne (?:\w+ )?(?:ouvre|lise|regarde|appelle|me)|que quelqu'un (?:\w+ )?(?:m'?appelle|me|regarde|s'en)|rien savoir d'un robot|pas (?:a|avec) (?:un|une) (?:robot|machine)|marre (?:des|du) (?:robots?|bot)`,
        ],
        notAfter: r`(?:pas (?:besoin|envie) (?:de|d')|ne (?:veux|souhaite|voudrais) pas|sans|inutile de|plutot que|deja|j'ai|hier) (?:\w+ )?(?:de )?`,
        notWith: r`j'ai (?:deja )?parle|mon (?:conseiller|responsable|agent)|agent (?:immobilier|de voyage)|parler a personne|bouton`,
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
          r`(?:c'est|ca devient|un peu|assez|vraiment) (?:\w+ )?(?:penible|decevant|agacant|enervant|lassant|dommage|frustrant|long|complique|fatigant|desagreable|lourd|n'importe quoi)|(?:je suis|tres|un peu|assez) (?:\w+ )?(?:decue?s?|agace\w*|mecontente?s?|lasse?|perdue?|inquiete?|fatiguee?)|(?:serieux|serieusement|vraiment|franchement|ah bon)\s?\?+|(?:super|genial|formidable|parfait|bravo|magnifique|merveilleux|top|ravie?)[,.! ]+(?:encore|un autre|une autre|la (?:troisieme|quatrieme)|et maintenant|merci pour rien|toujours|de mieux)|merci pour rien|(?:ben|bah) (?:voyons|voila|bravo)|pff+|bof|soupir|on (?:me )?(?:balade|promene)|\?\s?!|!\s?\?|vous etes serieux`,
        ],
      },
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
          r`(?:je suis|j'en suis|c'est|ca me|tout ca me) (?:\w+ )?(?:furieu\w+|excede\w*|enerve\w*|en colere|scandalise\w*|scandaleux|inadmissible|inacceptable|honteux|hallucinant|lamentable|insupportable|ridicule|une honte|une blague|du foutage|desespere\w*|a bout|catastrophique|deplorable|minable|nul|ecoeur\w+|outr\w+|epuise\w*)|(?:ras[- ]le[- ]bol|marre|ras la casquette|plus patience|perdre patience|a bout|foutez? de (?:moi|ma gueule)|foutage de gueule|se moque(?:r|nt)? de|vous moquez|prenez[- ](?:moi|nous)? ?pour|merde|putain|bordel|n'importe quoi|c'est quoi ce|arnaque|incompetent\w*|lamentable|inadmissible|honteux|scandaleux)`,
        ],
        notAfter: r`(?:pas|sans) (?:\w+ )?`,
      },
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
          r`(?:connards?|connasses?|encules?|incapables|abrutis?|cretins?|imbeciles?|debiles?|voleurs|escrocs|menteurs|guignols|charlots|bouffons|salauds?)|(?:robot|bot|machine|service|ia|boite|entreprise) (?:\w+ )?(?:de merde|inutile|debile|stupide|pourri\w*|nul\w*|a la con|bidon)|(?:stupide|debile|inutile|pauvre|sale) (?:robot|bot|machine|ia)|bande de (?:nazes|nuls|voleurs|escrocs|incapables|menteurs|clowns|guignols|cons|branleurs)`,
        ],
        notAfter: r`(?:je suis|suis|quel|quelle) (?:\w+ ){0,2}?`,
      },
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
          r`(?:merci|super|parfait|genial|nickel|top|impeccable|excellent|formidable|tres bien|d'accord merci|c'est gentil|ca m'aide|ravie?|bonne nouvelle|chouette|au top)`,
        ],
        notAfter: r`(?:pas|non|c'est pas|rien|de) (?:\w+ )?`,
        notBefore: r`(?:pour rien|bien pour|encore|de me|d'avance|,? mais)`,
        notWith: r`ignorez?|instructions?|marque[rz]? (?:cette|la|ce)|systeme ?:|score|le client est`,
      },
      {
        is: [
          r`(?:merci|parfait|super|genial|excellent|nickel|impeccable|formidable|ca marche|c'est bon|top|chouette)`,
        ],
        notAfter: r`(?:pas|non|ah|oh|ne) (?:\w+ )?`,
        notWith: r`ignorez?|instructions?|marque[rz]? (?:cette|la|ce)|systeme ?:|score|le client est`,
      },
    ],
    'gives up': [
      {
        is: [
          r`(?:laissez tomber|laisse tomber|j'abandonne|tant pis|merci (?:quand meme|d'avoir essaye)|n'en parlons plus|ce n'est pas grave|oubliez)`,
        ],
        notWith: r`ignorez?|instructions?|marque[rz]? (?:cette|la|ce)|systeme ?:|score|le client est`,
      },
    ],
    settled: [
      {
        is: [
          r`(?:ca (?:marche|fonctionne|y est|a marche)(?: maintenant| enfin| nickel| parfaitement)?|c'est (?:bon|regle|resolu|reparti|arrange|tout bon|recu|fait)|(?:probleme|souci) (?:\w+ )?(?:resolu|regle)|tout (?:est (?:bon|ok|clair|regle)|fonctionne|marche)|(?:ce sera|c'est) tout|rien d'autre|plus besoin|j'ai (?:bien )?(?:recu|trouve))`,
        ],
        notAfter: r`(?:pas|si|quand|non|ne|n'|jamais|est-ce que) (?:\w+ ){0,2}?`,
        notBefore: r`(?:pas|que si|quand|toujours pas)`,
        notWith: r`ignorez?|instructions?|marque[rz]? (?:cette|la|ce)|systeme ?:|score|le client est`,
      },
      {
        is: [
          r`(?:ca|tout) (?:marche|fonctionne|est regle|est bon)(?: maintenant)?|probleme (?:resolu|regle)|c'est (?:regle|resolu|tout bon|parfait)|c'est tout`,
        ],
        notAfter: 'pas|ne|si|quand',
        notWith: r`ignorez?|instructions?|marque[rz]? (?:cette|la|ce)|systeme ?:|score|le client est`,
      },
    ],
    'did not work': [
      {
        is: [
          r`(?:ca|cela|il|elle|rien|le lien|l'appli\w*|ce) (?:ne |n')?(?:\w+ )?(?:marche|fonctionne|change|aide|resout|charge|s'allume|ouvre|donne) (?:\w+ ){0,2}?(?:pas|rien|toujours pas|plus|pas mieux)|(?:marche|fonctionne|change|aide) (?:toujours )?(?:pas|rien|plus)|(?:toujours|encore) (?:la meme|le meme|pareil|rien|pas|bloque\w*|en panne|rouge|ferme|impossible|invalide)|(?:meme|exactement le meme|exactement la meme) (?:message|erreur|probleme|chose|resultat|page|lien)|(?:deja|bien) (?:fait|essaye|tente|redemarre|verifie|teste)|(?:lien|code|page) (?:\S+ )?(?:invalide|expire\w*|mort|vide|introuvable)|aucun (?:changement|effet|resultat)|sans (?:succes|resultat|effet)|rien (?:n'y fait|ne change|ne se passe)|pareil\b|(?:je )?(?:ne |n')?(?:trouve|vois) (?:pas|rien|aucun\w*)|n'existe pas`,
        ],
      },
      {
        is: [
          r`(?:ne |n'|ca )?(?:marche|fonctionne|change|aide|s'allume|demarre) (?:toujours |encore |\w+ )?(?:pas|rien)|toujours (?:pas|rien|le meme|la meme|hors|en panne|invalide)|meme (?:erreur|probleme|message|chose|resultat)|pareil|(?:deja|c'est) (?:fait|essaye|teste)|la premiere chose que j'ai|pas ca non plus|rien n'y fait|« ?lien invalide`,
        ],
      },
    ],
    'said before': [
      {
        is: [
          r`(?:comme|je) (?:\S+ )?(?:l'ai |vous l'ai |vous ai )?(?:deja |bien )?(?:dit|ecrit|explique|precise|repondu|indique|envoye|donne)(?: plus haut| ci-dessus| deja| tout a l'heure)?(?= |[.,!?]|$)(?! que vous)|(?:c'est|il est|tout est) (?:juste |ecrit )?(?:au-dessus|plus haut|ci-dessus|dans mon (?:premier )?message)|(?:deja|encore) (?:dit|explique|repondu|donne|ecrit|envoye|demande)|(?:combien de fois|pour la (?:\w+ )?(?:deuxieme|troisieme|quatrieme|cinquieme|enieme|\d+e) fois)|(?:c'est|ca fait) la (?:deuxieme|troisieme|quatrieme|cinquieme|\d+e) fois|(?:ca fait|\d) (?:\d+|deux|trois|quatre|dix) fois|(?:vous (?:ne )?)?(?:lisez|lu|ecoutez|relisez)(?:-vous)? (?:\w+ )?(?:mes messages|ce que|mon message|pas)|(?:meme|la meme) (?:reponse|question|phrase|rengaine)|je (?:la |me )?repet\w+|je la repose|tourne en rond|ce n'est pas (?:ma question|ce que je)|j'avais (?:dit|ecrit|demande)`,
        ],
      },
      {
        is: [
          r`(?:je (?:vous |l'|viens de |vous l'|te |t')*(?:ai )?(?:deja )?(?:dit|ecrit|repondu|explique|donne|envoye|l'ecrire))|comme (?:je (?:vous )?)?(?:l'ai )?(?:dit|ecrit|indique)|(?:dans|est dans|au-?dessus|juste au-?dessus) (?:mon premier message)?|(?:relisez|lisez|avez[- ]vous lu)|(?:meme|memes) (?:reponse|question|phrase|message)|mot pour mot|(?:troisieme|quatrieme|cinquieme|\d+e|\d+eme|trois|quatre) fois|ce n'est pas (?:ma question|ce que)|je reformule|je la repose`,
        ],
      },
    ],
    chases: [
      {
        is: [
          r`(?:toujours|encore) (?:rien|pas de (?:nouvelles|reponse|retour|remboursement)|aucune? (?:nouvelle|reponse|appel)|en attente|attendre)|(?:j'attends|on attend|nous attendons|attends) (?:\S+ ){0,4}?(?:toujours|depuis|encore|votre|le|un)|(?:quand|c'est pour quand|a quelle date) (?:\S+ ){0,3}?(?:vais|serai|aurai|recevrai|arrive|allez)|(?:des nouvelles|du nouveau|une mise a jour|ou en est|ou en sont|qu'en est-il)|(?:personne|aucun \w+) (?:\S+ ){0,3}?(?:appele|rappele|venu|contacte|repondu|passe)|(?:devait|devaient|deviez|etais cense|etait cense) (?:\S+ ){0,3}?(?:arriver|venir|appeler|etre|rappeler|passer|recevoir)|vous etes (?:encore )?la|allo\b|il y a quelqu'un|(?:sans|aucun) (?:retour|reponse|nouvelles?)`,
        ],
      },
      {
        is: [
          r`(?:j')?(?:attends|attendu|attend) (?:\w+ ){0,4}?(?:depuis|toujours|encore)|toujours (?:pas|rien|personne|en attente)|(?:personne|aucun(?:e)?|rien) (?:ne |n'|\w+ ){0,3}?(?:venu|rappele|appele|repondu|recu|reponse|arrive|nouvelle)|ou (?:est|en est|sont) (?:mon|ma|mes|le|la)|(?:promis|assure|garanti|dit) (?:que|qu'|un|une|sous)|depuis (?:\w+ )?(?:jours|semaines|mois|heures|minutes|\d+)|il n'y a personne|le \d+ personne`,
        ],
      },
    ],
    overdue: [
      {
        is: [
          r`(?:ca fait|depuis|voila|deja) (?:\S+ ){0,2}?(?:\d+|deux|trois|quatre|cinq|six|dix|quinze|plusieurs|une?) (?:jours?|semaines?|mois|heures?|minutes?)|(?:promis|annonce|prevu|garanti|dit) (?:\S+ ){0,3}?(?:pour|sous|dans|avant|hier|lundi|mardi|mercredi|jeudi|vendredi|le \d+)|(?:delai|date) (?:\S+ ){0,2}?(?:depasse\w*|passe\w*|ecoule\w*)|en retard|(?:devait|devaient) (?:\S+ ){0,3}?(?:hier|lundi|mardi|mercredi|jeudi|vendredi|avant|la semaine)|sous \d+ ?h`,
        ],
      },
      {
        is: [
          r`(?:promis|garanti|prevu|etait prevu)|personne (?:n'est|ne s'est|n'a)|depuis (?:\d+|deux|trois|quatre|cinq|six) (?:jours|semaines|mois)|c'etait (?:la semaine derniere|hier)|\d+ jours que`,
        ],
      },
    ],
    'came back': [
      {
        is: [
          r`(?:(?:deuxieme|troisieme|quatrieme|cinquieme|\d+e|enieme) (?:fois|message|appel|contact|demande|mail|passage))|(?:je )?(?:reviens|revenir|recontacte|relance|reecris) (?:\S+ ){0,3}?(?:vers|pour|au sujet|encore|vous)|(?:deja|la semaine derniere|hier|le mois dernier) (?:\S+ ){0,3}?(?:contacte\w*|appele\w*|ecrit|signale|parle|eu)|plusieurs (?:appels|mails|messages|fois)`,
        ],
      },
      {
        is: [
          r`(?:deuxieme|troisieme|quatrieme|cinquieme|\d+e|\d+eme) (?:fois|message|appel|demande)|revenir (?:encore )?vers vous|(?:encore une fois|a nouveau|de nouveau)|deja (?:contacte|ecrit|appele|signale)`,
        ],
      },
    ],
    disputes: [
      {
        is: [
          r`(?:ce n'est|c'est|ca n'est) (?:\w+ )?(?:pas (?:vrai|exact|juste|correct|ce qui|du tout)|faux|inexact|errone|n'importe quoi|absurde|impossible)|vous (?:vous trompez|faites erreur|m'aviez|avez (?:dit|ecrit|promis|confirme))|(?:votre|vos) (?:propre )?(?:site|faq|cgv|contrat|mail|conditions|application|page) (?:\S+ ){0,2}?(?:dit|disent|indique\w*|precise\w*|stipule\w*|mentionne\w*)|(?:sur|dans|selon) (?:votre|vos) (?:\S+ ){0,2}?(?:il est|c'est|site|faq|cgv)|contradict\w+|vous vous contredisez|(?:c'etait|c'est) (?:la semaine derniere|deja passe|hier)|je (?:n'ai )?jamais (?:dit|accepte|demande|signe|recu)|(?:alors|donc) c'est quoi|conteste`,
        ],
      },
      {
        is: [
          r`(?:c'est|ce n'est|n'est|est) (?:pas (?:vrai|exact|correct|juste|normal|ca|la carte)|faux|errone|incorrect)|vous (?:m')?(?:avez|aviez) (?:\w+ )?(?:dit|ecrit|confirme)|votre (?:site|texte|page|mail|faq) (?:dit|indique|precise)|c'est votre texte|contradict\w*|trois versions|je n'ai (?:jamais|pas) (?:demande|commande|choisi|accepte)`,
        ],
      },
    ],
    'pushes back': [
      {
        is: [
          r`(?:ce n'est|c'est) (?:\w+ )?(?:pas (?:normal|acceptable|possible|ma faute|juste|serieux|a moi)|injuste|inadmissible|votre (?:faute|erreur)|anormal|abuse)|(?:je )?(?:n'accepte|ne suis) pas (?:d'accord)?|pas d'accord|je (?:refuse|maintiens|insiste)|(?:il doit|y a|n'y a)[- ]?(?:t-il)? ?(?:\S+ ){0,3}?(?:autre solution|moyen|bien (?:un|quelqu'un))|(?:et|mais) (?:alors )?(?:moi|pourquoi|comment|qui|si)\b|pourquoi (?:pas|je|devrais|ce serait)|quand meme|vous (?:pouvez|devez|pourriez) (?:bien|quand meme)|(?:qui|a qui) (?:valide|decide|l'a|peut)`,
        ],
      },
      {
        is: [
          r`(?:mais (?:je|c'est|moi|non|vous|la|il)|pourquoi (?:pas|ne|je)|ce n'est pas (?:juste|normal|ma faute|moi)|je (?:ne )?comprends pas|pas d'accord|il n'y a (?:vraiment )?(?:pas|aucun)|je refuse|vous pourriez)`,
        ],
      },
    ],
    'wants an exception': [
      {
        is: [
          r`(?:geste|exception|derogation|faveur|effort) ?(?:commercial)?|exceptionnel\w*|a titre (?:exceptionnel|commercial)|(?:annuler|enlever|retirer|offrir|rembourser|renoncer) (?:\S+ ){0,4}?(?:frais|penalite\w*|majoration)|(?:malgre|meme si|hors) (?:\S+ ){0,3}?(?:delai|conditions|expire)|cas (?:particulier|de force majeure)|force majeure|(?:qui|quelqu'un) (?:\S+ ){0,2}?(?:valide|decide|peut (?:valider|decider|autoriser))`,
        ],
      },
      { is: ['(?:exception|geste commercial|derogation|a titre exceptionnel|autorisation)'] },
    ],
    'life event': [
      {
        is: [
          r`en (?:plein )?divorce|(?:on|nous|me) (?:\w+ )?(?:divorc\w+|separ(?:e|ons|es?))|procedure de divorce|(?:deces|perte|disparition|enterrement) de (?:mon|ma|mes|notre)|perdu (?:mon|ma|notre) (?:\w+ )?(?:{kin}|maison|logement|emploi|travail|boulot|poste)`,
          r`(?:au|du) (?:rsa|chomage)|sans emploi|minima sociaux|(?:n'arrive|arrive|arrivons) (?:\w+ )?(?:plus|pas) a (?:\w+ )?(?:payer|regler|joindre|finir|m'en sortir)|(?:difficultes?|galere|situation) (?:\w+ )?(?:financieres?|precaires?)|(?:grande|grosse) difficulte|fin de mois|interdit bancaire|a la rue|sans abri|restos du coeur|arret (?:maladie|de travail)|longue maladie|invalidite|(?:maison|appartement|logement) (?:\S+ ){0,4}?(?:detruite?|inonde(?:e)?|brule(?:e)?)|(?:inondation|incendie) (?:\S+ ){0,3}?(?:tout perdu|detruit)|fausse couche|mort-ne|(?:en|au) (?:reanimation|soins intensifs|soins palliatifs|coma)|(?:diagnostique\w*|decouvert|annonce) (?:\S+ ){0,3}?(?:cancer|tumeur|leucemie|sclerose|maladie)|tumeur|leucemie|depression|burn-?out|violences? conjugales?|foyer d'accueil|enceinte et`,
        ],
        notAfter: r`(?:si|quand|au cas ou) (?:\w+ ){0,4}?`,
        notWith: r`telephone|que deviennent|convient-il|assurance couvre|matelas|cles`,
      },
      {
        is: [
          r`(?:mon|ma|notre|mes) (?:\w+ )?{kin} (?:\w+ ){0,4}?(?:decede(?:e)?|mort(?:e)?|est mort(?:e)?|hospitalise(?:e)?|cancer)|(?:decede(?:e)?|deces|obseques|veu(?:f|ve)|acte de deces|deuil|titulaire est mort(?:e)?)|(?:perdu mon (?:emploi|travail|boulot)|au chomage|licencie(?:e)?|surendett\w+|(?:ne )?(?:peux|peut) (?:pas|plus) (?:payer|nourrir)|plus les moyens|expuls\w+)|(?:chimio\w*|cancer|a l'hopital|hospitalise(?:e)?|avc|handicap(?:e|ee)?)`,
        ],
        notWith: r`telephone est mort|batterie|que deviennent|convient|matelas|fleurs|(?:si|quand) un (?:\w+ )?(?:decede|meurt)`,
      },
    ],
    danger: [
      {
        is: [
          r`(?:homme|type|quelqu'un|mec|inconnu) (?:\w+ )?(?:me|nous) (?:suit|poursuit|guette)|sur le (?:pont|toit) et je`,
        ],
        notWith: r`instagram|twitter|tiktok|facebook|youtube|linkedin|suicide squad`,
      },
      {
        is: [
          r`insuline[^.!?]{0,50}(?:pas (?:arrive|recu|livre)\w*|derniere)|(?:plus d'|derniere dose d')insuline`,
        ],
      },
      {
        is: [
          r`(?:me|m'|se|te) (?:suicide\w*|tue\b(?! a| pour)|foutre en l'air|pendre|jeter (?:sous|du|par))|(?:vais|veux|voudrais|pense a|compte|envie de|de) me (?:tuer|suicider|pendre|supprimer|buter)|va me (?:tuer|frapper)|(?:envie|pensees?|idees?|tentative|penser au?|pense au) (?:\w+ )?(?:suicid\w*|de mourir|d'en finir)|suicidaires?|en finir|(?:plus|pas) (?:envie|la force|le courage|de raison) de (?:vivre|continuer a vivre)|(?:veux|voudrais|prefere|envie de) (?:\w+ )?(?:mourir|disparaitre|crever)|mettre fin a (?:mes|ses|ma|sa|nos) (?:jours|vie)|plus rien a quoi me raccrocher|(?:mieux|serait mieux) (?:\w+ )?(?:morte?|sans moi)|(?:avale|pris|prendre) (?:\w+ )?(?:tous|toute|trop d\w*|plein d\w*|boite|plaquette) (?:\w+ ){0,3}?(?:medicaments|cachets|comprimes|pilules|somniferes)|surdose|overdose|me faire du mal|scarifi\w+|fait une ts`,
        ],
        notAfter: r`(?:pas|aucun(?:e)?|sans|a) (?:de |d')?(?:\w+ )?`,
        notWith: r`{hyp}|suicide squad|fire ?(?:tv|stick)|non[- ]fumeu\w+|feu d'artifice|barbecue|cette attente|(?:patron(?:ne)?|chef|boss|prof|patience) (?:\w+ )?va me`,
      },
      {
        is: [
          r`{child} (?:\S+ ){0,8}?(?:\S{1,3}')?(?:avale\w*|ingere\w*|gobe)|(?:avale|ingere|bu|mange|leche) (?:\S+ ){0,4}?{toxic}|empoisonne\w*|intoxication|intoxique\w*|centre antipoison`,
          r`inconscient(?:e)?s?|(?:ne |n')?respire (?:\w+ )?(?:pas|plus|mal|difficilement)|(?:mal|peine|difficulte\w*) a respirer|n'arrive (?:\w+ )?(?:pas|plus) a respirer|etouffe|manque d'air|douleurs? (?:a|dans|au|thoracique) ?(?:la )?(?:poitrine|thorax|coeur)?(?= |[.,!?]|$)|(?:fait|fais|eu|en train de faire) (?:un |une )(?:malaise|avc|infarctus|crise (?:cardiaque|d'epilepsie|d'asthme)|arret cardiaque|reaction allergique|convulsions?)|convulse|perdu connaissance|evanoui(?:e)?|ambulance|samu|pompiers|(?:appeler|appelle|composer) le (?:15|18|112)|choc anaphylactique|reaction allergique|(?:levres|visage|gorge|langue|yeux) (?:\S+ ){0,4}?(?:gonfl\w+|enfl\w+)|saigne (?:beaucoup|abondamment|enormement)|hemorragie|brulures?(?: au (?:\w+ )?degre)|(?:brule|brulee) (?:a |aux? )?(?:la |les |le )?(?:main|mains|bras|visage|doigts|jambe)|s'est (?:brule|electrocute|evanoui)\w*|pompe a insuline (?:\S+ ){0,4}?(?:panne|arrete\w*|marche)`,
        ],
        notAfter: r`(?:pas|aucun(?:e)?|sans|si|personne n'est) (?:de |d')?(?:\w+ )?`,
        notWith: r`{hyp}|suicide squad|fire ?(?:tv|stick)|non[- ]fumeu\w+|feu d'artifice|feux? (?:rouge|vert|arriere|avant)|barbecue`,
      },
      {
        is: [
          r`(?:odeur|fuite|sent|sens|pue)(?: \w+){0,3}? (?:de |le |du )?(?:gaz|brule|crame|fumee)|monoxyde`,
          r`fumee|(?:prend|pris|prenait|a pris|mis le) feu|en feu|en flammes|flammes|incendie|etincelles|gresille|(?:a |vient d')?explos(?:e|ee|ion|er)|electrocut\w*|(?:decharge|choc|secousse) (?:electrique|en touchant|en branchant)|pris (?:une|un) (?:\w+ )?(?:decharge|jus|coup de jus|chataigne|choc)|coup de jus|(?:fond|fondu) (?:dans|sur) (?:la|le) prise|batterie (?:\w+ )?(?:gonfle\w*|fume|fondu)`,
        ],
        notAfter: r`(?:pas|aucun(?:e)?|sans|si|ni) (?:de |d')?(?:\w+ )?`,
        notWith: r`{hyp}|suicide squad|fire ?(?:tv|stick)|non[- ]fumeu\w+|feu d'artifice|feux? (?:rouge|vert|arriere|avant)|barbecue`,
      },
      {
        is: [
          r`(?:me|m'|nous|la|l'|les) (?:\w+ )?(?:menac\w+|frapp\w+|agress\w+|tabass\w+|suit|poursuit|harcel\w+|viol(?:e|ee)|touch(?:e|ee) sexuellement|sequestr\w+|enferm\w+|etrangl\w+|poignard\w+|battu(?:e)?|bat\b)|menac\w+ (?:\w+ )?(?:de (?:me|nous|la|mort|tuer)|avec (?:un|une|son))|menaces? de mort|(?:avec|sous la menace d)(?: un| une|'un|'une) (?:\w+ )?(?:couteau|arme|pistolet|fusil)|(?:est|sont) armes?|(?:empeche|refuse|laisse pas) (?:\w+ )?(?:de |me |nous )?(?:laisser )?(?:descendre|sortir|partir)|(?:vais|viens|viendrai|je vous) (?:\w+ ){0,4}?(?:tuer|buter|egorger|tout bruler|tirer dessus|faire sauter)|violences? conjugales?|mon ex (?:\S+ ){0,5}?(?:devant|retrouve|menac\w+)|danger de mort|en danger`,
          r`photos? (?:\w+ )?(?:nue?s?|denudee?s?|intimes?)|nues? en photo|pedo\w*|(?:attouchements?|abus sexuel\w*)|{child} (?:\S+ ){0,5}?(?:enferme(?:e)?|coince(?:e)?|seul(?:e)? dans la voiture|s'etouffe|se noie)`,
          r`(?:chauffeur|conducteur|conductrice|pilote|livreur) (?:\S+ ){0,6}?(?:ivre|bourre|saoul|soul|endormi|s'endort|malaise|inconscient|drogue|alcool|zigzag\w*|mort)|zigzag\w*|(?:vient|venons) d'avoir un accident|(?:eu|avoir) un accident (?:grave|a l'instant|avec)|freins (?:\w+ )?(?:lache\w*|repondent plus|marchent plus)|(?:coince|bloque|enferme)(?:e)?s? dans (?:l'|un |le )?(?:ascenseur|train|cabine)`,
        ],
        notAfter: r`(?:pas|aucun(?:e)?|sans|si) (?:de |d')?(?:\w+ )?`,
        notWith: r`{hyp}|suicide squad|fire ?(?:tv|stick)|non[- ]fumeu\w+|feu d'artifice|feux? (?:rouge|vert|arriere|avant)|barbecue|mon patron va`,
      },
    ],
    security: [
      {
        is: [
          r`(?:achat|paiement|virement|prelevement|retrait|connexion|connecte\w*|commande|compte|operation)[^.!?]{0,60}ce n'(?:est|etait) pas moi|ce n'(?:est|etait) pas moi[^.!?]{0,60}(?:achat|paiement|virement|prelevement|retrait|connexion|commande|compte|operation)`,
        ],
      },
      {
        is: [
          r`(?:ete|etre|est|s'est fait|me suis fait|s'etre fait|on m'a|a|ma|mon \w+) (?:\w+ )?(?:pirate(?:e)?s?|pirater|hacke(?:e)?|hacker|usurpe(?:e)?|usurper|clone(?:e)?|arnaque(?:e)?|arnaquer|escroque(?:e)?|escroquer|compromise?|detourne(?:e)?)|usurpation (?:de mon|d'identite)|usurpe mon|(?:victime|fait l'objet) d'une? (?:\w+ )?(?:fraude|arnaque|escroquerie|hameconnage|phishing|piratage|usurpation)|fraude\b ?[:!]|c'est (?:de |une )?(?:la )?(?:fraude|arnaque|escroquerie)`,
          r`(?:paiement|achat|virement|prelevement|operation|transaction|commande|retrait|debit)s? (?:\S+ ){0,8}?(?:(?:pas|jamais|point) (?:\w+ )?(?:fait|faite|faits|autorise\w*|effectue\w*|valide\w*|passe\w*|demande\w*)|que je n'ai (?:pas|jamais)|frauduleux)|(?:n'ai|ai) (?:\w+ )?(?:jamais|pas) (?:autorise|valide|effectue|fait|passe|souscrit|demande) (?:\w+ ){0,2}?(?:paiement|achat|virement|prelevement|operation|transaction|commande|retrait|contrat|credit|changement)s?|(?:debite\w*|preleve\w*|pris|retire\w*|achete\w*|commande\w*|ouvert|souscrit) (?:\S+ ){0,4}?(?:sans mon (?:accord|autorisation|consentement)|a mon insu)|(?:a|en|sous) mon (?:nom|insu) (?:\S+ ){0,4}?(?:souscrit|ouvert|commande|credit|contrat)|(?:credit|contrat|pret|compte|commande) (?:\S+ ){0,4}?(?:ouvert|souscrit|pris|passe\w*|a ete ouvert) (?:\w+ )?(?:a|en|sous) mon nom|fait valider une operation`,
          r`(?:quelqu'un|un inconnu|une inconnue|un tiers|une personne|un pirate|des inconnus|on) (?:\S+ ){0,4}?(?:acces|connecte\w*|utilise\w*|entre|change\w*|modifie\w*|paie|paye|achete\w*|commande\w*|retire\w*|vide\w*|depense\w*|debite\w*) (?:\S+ ){0,4}?(?:mon|ma|mes|avec|sur|compte|carte)|(?:carte|portefeuille|sac) (?:\S+ ){0,5}?vole(?:e)? (?:\S+ ){0,3}?(?:et|on|quelqu'un) (?:\S+ ){0,5}?(?:paie|paye|utilis\w+|achet\w+|retir\w+|debit\w+)|vole ma carte et`,
          r`(?:donne|saisi|entre|communique|rempli|clique) (?:\S+ ){0,8}?(?:frauduleu\w+|faux|fausse|arnaqueur|escroc|phishing|pirate)|(?:lien|mail|site|sms|appel) (?:frauduleux|pirate|de phishing) (?:\S+ ){0,3}?(?:et|donne|rempli|clique|saisi|communique)|faux (?:conseiller|site|mail|agent)|fuite de donnees|(?:factures?|donnees|coordonnees|commandes?|messages|compte|dossier|releves?) (?:\w+ )?d'(?:un|une|autres?|autrui)(?: autres?)? ?(?:client\w*|personne\w*|utilisateur\w*)|(?:compte|carte) vide(?:e)?s?`,
        ],
        notAfter: r`(?:pas de|contre|si|eviter|aucune?|risque de) (?:la |une? |les )?`,
        notWith: r`{hyp}|que faire si|juste une question`,
      },
      {
        strength: 0.6,
        is: [
          r`(?:vole(?:e)?|perdu(?:e)? ma carte|fraude|frauduleu(?:x|se)s?|arnaque|phishing|hameconnage|ne (?:reconnais|connais) pas|inconnu(?:e)?s? sur mon|suspecte?s?)`,
        ],
      },
    ],
    legal: [
      {
        is: [
          r`(?:porte|porter|porterai|deposer?|depose|deposerai|deposons) (?:\w+ )?plainte|conciliateur|mediat(?:eur|ion|rice)|defenseur des droits|commissariat|gendarmerie|police|banque de france|amf\b|repression des fraudes|signal\w+ (?:\S+ ){0,5}?(?:dgccrf|autorites?|signalconso|cnil|justice)|signalconso|inspection|saisi(?:r|s|rai)? (?:\S+ ){0,4}?(?:avocat|justice|tribunal|mediateur|conciliateur|juge|prud'hommes|cnil|commission)|(?:engage\w*|intent\w+|entam\w+|lanc\w+) (?:\S+ ){0,4}?(?:procedure|poursuites?|action|proces)|(?:engager|d'engager) des poursuites|se (?:voit|verra|retrouver\w*) (?:au|devant le|en) (?:tribunal|juge|justice)|(?:reclamation|plainte|courrier) (?:\w+ )?(?:formelle?|officielle?|ecrite)|recommande avec accuse|delai legal (?:depasse|expire)|vous (?:attaque|poursuivre|poursuis|attaquer)|proces contre|mon (?:conseil|assistance) juridique|protection juridique`,
        ],
        notAfter: r`(?:pas|sans|aucun(?:e)?|rue|place) (?:\w+ ){0,2}?`,
        notWith: r`suis avocate?|pour le cabinet|jus d'avocat|rue du tribunal|conditions generales|comment (?:faire|deposer)`,
      },
      {
        is: [
          r`(?:mon|un|notre) avocat(?:e)?|(?:action|poursuites?|voie|demarche)s? (?:en justice|judiciaires?|legales?)|(?:porter|porte|deposer|depose) plainte|au tribunal|en justice|mise en demeure|reclamation (?:formelle|officielle)|plainte (?:formelle|officielle)|mediateur|dgccrf|repression des fraudes|ufc|que choisir|60 millions|association de consommateurs|protection du consommateur|huissier|prud'hommes|cnil|regulateur|autorite de (?:controle|regulation)|arcep|acpr`,
        ],
        notAfter: r`(?:pas|sans|aucun(?:e)?|rue|place) (?:\w+ ){0,2}?`,
        notWith: r`suis avocate?|pour (?:le|mon) cabinet|jus d'avocat|rue du tribunal|quel est le delai`,
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
    apologised: [
      {
        is: [
          r`(?:desole\w*|navre\w*|excuse\w*|toutes (?:mes|nos) excuses|pardon|regrett\w+|pour (?:la gene|ce desagrement|ce contretemps))`,
        ],
      },
      { is: [r`desole(?:e|s)?|excus\w+|navre(?:e)?|regrette\w*`] },
    ],
    'fell back': [
      {
        is: [
          r`(?:je )?(?:n'ai|ne) (?:\S+ )?pas (?:\w+ )?(?:compris|bien compris|comprendre|trouve|saisi|sur|certain|en mesure)|(?:reformul\w+|precis\w+ (?:votre|ta) (?:demande|question)|pouvez-vous reformuler)|(?:aucun|pas de) (?:resultat|information|article|reponse|correspondance)|je suis (?:un|une) (?:assistant\w*|robot|bot)|choisissez (?:une|parmi|un)|je ne sais pas|ne peux pas (?:\S+ )?(?:interpreter|repondre|vous aider)`,
        ],
      },
      {
        is: [
          r`(?:je )?(?:n'ai|ne) (?:\w+ )?(?:pas |\w+ )?(?:compris|comprends|trouve|suis pas (?:sur|certain))|(?:reformul\w+)|aucun(?:e)? (?:resultat|information|reponse)|pas (?:compris|trouve)`,
        ],
      },
    ],
    refused: [
      {
        is: [
          r`(?:je |nous |il |elle |on )?(?:ne |n')(?:\S+ ){0,2}?(?:pas|plus|aucun\w*|jamais) (?:\S+ ){0,4}?(?:rembours\w+|possible|annul\w+|echang\w+|modifi\w+|prolong\w+|accord\w+|eligible\w*|couvert\w*|valider|proposer|effectuer|garantir|exception|permet\w*|prise? en charge|autorise\w*)|(?:ne permet|ne prevoit|n'autorise) (?:\S+ )?(?:pas|aucun\w*)|(?:n'ai|n'avons|je n'ai) pas (?:la possibilite|acces|le droit|l'autorisation|les droits|la main)|(?:malheureusement|desole\w*|helas)[, ]+(?:\S+ ){0,6}?(?:pas|impossible|aucun\w*)|(?:hors|au-dela) (?:de |du )?(?:delai|garantie)|refus\w*|non remboursable|(?:delai|offre) (?:\S+ )?(?:expire|depasse)`,
        ],
      },
      {
        is: [
          r`(?:ne (?:peux|peut|pouvons|pourrai|permet|sont|est|seront|dispose)|n'est|n'ai|n'avons) (?:\w+ ){0,4}?(?:pas|aucun\w*|plus)|impossible de|pas (?:possible|remboursable|eligible|autorise)|non[- ]remboursable|refuse(?:e)?|aucun(?:e)? (?:remboursement|exception)`,
        ],
      },
    ],
    'handed off': [
      {
        is: [
          r`(?:je )?(?:vous |te )?(?:transfere|transmets|mets en relation|passe|redirige|oriente|connecte) (?:\S+ ){0,5}?(?:a|vers|avec|au|en) (?:\S+ ){0,4}?(?:conseiller\w*|agent|collegue|equipe|service|responsable|expert\w*|humain|specialiste|technicien)|(?:un|une|notre) (?:conseiller\w*|agent|collegue|membre|responsable|expert\w*|specialiste) (?:\S+ ){0,4}?(?:prend|va prendre|arrive|vous rejoint|reprend|poursuit)|(?:mise?|mettre) en relation (?:\w+ )?(?:en cours|avec)|patientez (?:\S+ ){0,4}?(?:conseiller\w*|agent|relation)|temps d'attente`,
        ],
        notWith: r`souhaitez-vous|voulez-vous|si vous|puis-je|\?`,
      },
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
          r`(?:sera|seront|serez|recevrez|aurez|vais|allons|va|ferai|ferons|enverrai|enverrons|reviendrai|reviendrons|tiendrai|contacterons|rappellera|rappellerons|traiterons|arrivera) (?:\S+ ){0,8}?(?:rembours\w+|rappel\w*|contacte\w*|envoy\w+|recontact\w+|trait\w+|sous|dans|d'ici|demain|avant|au plus vite|verifi\w+|transm\w+|transf\w+|livre\w*|credit\w*|retabli\w*|informe\w*|sms|mail)|(?:je|nous) (?:m'en occupe|nous en occupons|m'assure|reviens vers|revenons vers|fais le necessaire|faisons le necessaire|relance|transmets)|(?:j'ai|nous avons) (?:\S+ )?(?:transmis|signale|ouvert|lance|relance|demande|programme|renvoye)|sous \d+ ?(?:h|heures|jours)|(?:prochain|nouveau) (?:passage|rendez-vous) (?:\S+ ){0,3}?(?:prevu|communique)`,
        ],
        notWith: r`souhaitez-vous|voulez-vous|\?`,
      },
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
    angry: [
      {
        is: [
          r`(?:allez vous faire|va te faire|foutre|je suis hors de moi|furieu\w+|rage|enculés?|encules?|connards?|ta gueule|vos gueules|putain de|bande de|bordel de)`,
        ],
      },
    ],
    'offers a person': [
      {
        is: [
          r`(?:souhaitez|voulez|desirez|preferez|veux|souhaites)[- ](?:vous|tu) (?:\S+ ){0,7}?(?:conseiller\w*|agent|collegue|humain|personne|mis en relation|rappele\w*|parler)|(?:je peux|puis-je|nous pouvons) (?:\S+ ){0,3}?(?:transferer|mettre en relation|passer|faire rappeler)`,
        ],
      },
    ],
  },
};
