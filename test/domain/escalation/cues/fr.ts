import type { Sentences } from './sentences.ts';

export const fr: Sentences = {
  language: 'fr',
  said: {
    person: `
je voudrais parler à une vraie personne
Passez-moi un conseiller svp
pouvez-vous me mettre en relation avec quelqu'un du service client
Je préfère expliquer ça à un humain
est-ce que quelqu'un peut m'appeler ?
je veux un être humain pas un robot
Transférez-moi à votre responsable
comment joindre un conseiller ?
J'aimerais échanger avec un agent
y a-t-il quelqu'un de réel à qui parler
conseiller svp
Merci de transmettre mon dossier à un de vos collègues
je souhaite être rappelé par un technicien
Laissez-moi parler à votre supérieur
je n'ai pas envie de discuter avec une machine, je veux quelqu'un
Pourrais-je avoir un interlocuteur humain
quelqu'un peut-il prendre mon dossier en main ?
Je demande à parler à un responsable
mettez moi en contact avec un opérateur
un humain s'il vous plaît
Il me faut une personne au téléphone
puis-je dialoguer avec un membre de votre équipe
Faites intervenir un humain maintenant
je veux parler a qqn
Serait-il possible d'être mise en relation avec un conseiller ?`,
    security: `
mon compte a été piraté
il y a des prélèvements que je n'ai pas effectués
Quelqu'un s'est connecté à mon compte, ce n'est pas moi
j'ai cliqué sur un lien frauduleux et donné mon numéro de carte
on m'a volé ma carte et quelqu'un paie avec
Je n'ai jamais autorisé ce virement
on a usurpé mon identité pour ouvrir un crédit
je me suis fait arnaquer par un faux conseiller
Je vois les factures d'un autre client dans mon espace, c'est une fuite de données
un inconnu a changé l'adresse e-mail de mon compte
Fraude : 430 € débités sans mon accord
un achat que je n'ai pas fait apparaît sur mon relevé`,
    legal: `
je vais saisir mon avocat
vous aurez des nouvelles de mon avocat
Je vais porter plainte contre votre société
je saisis le médiateur de la consommation
Ceci vaut mise en demeure
Je signale l'affaire à la DGCCRF
on se verra au tribunal
Je souhaite déposer une réclamation officielle
je contacte UFC-Que Choisir dès ce soir
Sans réponse sous 8 jours, j'engage une procédure judiciaire
J'ai déjà saisi le conciliateur de justice
je me réserve le droit d'engager des poursuites`,
    life: `
mon mari est décédé la semaine dernière et le contrat est à son nom
j'ai perdu mon emploi et je ne peux plus payer
Ma fille est hospitalisée en réanimation
on m'a diagnostiqué un cancer, je dois arrêter l'abonnement
Nous sommes en plein divorce et je n'ai plus accès au compte
suite au décès de ma mère je dois résilier
je suis au RSA et je n'arrive plus à payer mes factures
Notre maison a été détruite par l'inondation
je suis en arrêt maladie longue durée et en grande difficulté financière
J'ai fait une fausse couche, merci d'annuler la box bébé`,
  },
  notSaid: {
    person: `
pas besoin de me transférer, vous m'aidez très bien
le conseiller m'a dit hier que ce serait remboursé
mon agent de voyage s'est trompé de date
Je ne veux parler à personne, donnez-moi juste le prix
combien d'agents sont inclus dans la formule pro
Votre collègue m'a demandé d'écrire ici
puis-je ajouter une personne à ma réservation
le technicien est passé ce matin, tout va bien
le bouton « parler à un conseiller » est grisé
je préfère continuer avec vous ici
comment changer le responsable de notre compte entreprise
Le livreur a laissé le colis chez le voisin
mon agent immobilier veut un justificatif
J'ai parlé à une conseillère la semaine dernière, merci
comment devenir conseiller chez vous`,
    security: `
comment déclarer une carte perdue ?
le terminal ne reconnaît pas ma carte
c'est quoi ces frais sur mon relevé
comment protégez-vous mes données
faut-il activer la double authentification
j'ai oublié mon mot de passe
que faire si on me vole ma carte à l'étranger
comment reconnaître un e-mail frauduleux`,
    legal: `
où sont vos conditions générales
je suis avocate et j'ai besoin d'une facture pour le cabinet
comment faire une réclamation sur un produit
livrez-vous rue du Tribunal
quel est le délai légal de rétractation
Avez-vous un jus d'avocat en stock
combien de temps dure la garantie légale
la cour intérieure est-elle accessible`,
    life: `
mon téléphone est mort
que deviennent les points si un membre décède
y a-t-il une réduction étudiante
les fleurs pour l'enterrement étaient très belles, merci
j'ai perdu mes clés
le matelas convient-il à un hôpital ?`,
  },
};
