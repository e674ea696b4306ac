import type { Sentences } from './sentences.ts';

export const nl: Sentences = {
  language: 'nl',
  said: {
    person: `
kan ik een echt persoon spreken
Verbind mij door met een medewerker
ik wil iemand van de afdeling facturen
Is er iemand die mij kan bellen?
Graag een mens in plaats van een bot
ik leg het liever uit aan een mens
Geef me uw leidinggevende
MEDEWERKER AUB
kunt u mij in contact brengen met een collega
Kan een medewerker hier even naar kijken
zet me door naar een monteur
Hoe krijg ik hier een echt iemand te spreken?
Ik zou graag met een adviseur praten
laat iemand van de klantenservice mij terugbellen
ik praat niet met robots, doorverbinden graag
Laat mij met de manager spreken
mens spreken
Wilt u mijn zaak doorgeven aan een collega
zit er een mens achter met wie ik kan chatten?
Ik sta erop een verantwoordelijke te spreken
wil klantenservice spreken
Zou het mogelijk zijn dat iemand mij persoonlijk helpt?
Ik heb een mens nodig
mag ik een agent
met wie kan ik praten, een mens bedoel ik`,
    security: `
mijn account is gehackt
er staan afschrijvingen op die ik niet heb gedaan
Iemand heeft ingelogd met mijn wachtwoord
ik heb op een phishinglink geklikt en mijn kaartgegevens ingevuld
mijn pas is gestolen en er wordt mee betaald
Deze overboeking heb ik niet goedgekeurd
er is op mijn naam een lening afgesloten, identiteitsfraude
ik ben opgelicht door iemand die zich voordeed als jullie
Ik zie de facturen van een andere klant in mijn account, dit is een datalek
een onbekende heeft mijn e-mailadres gewijzigd in mijn account
Fraude: 350 euro afgeschreven zonder mijn toestemming
iemand heeft met mijn creditcard twee telefoons besteld`,
    legal: `
ik schakel mijn advocaat in
dan zien we elkaar voor de rechter
Ik stap naar de geschillencommissie
ik wil een officiële klacht indienen
Dit meld ik bij de ACM
Ik stel u hierbij formeel in gebreke
mijn rechtsbijstand neemt contact met u op
Ik doe aangifte tegen jullie bedrijf
ik ga juridische stappen ondernemen
De Consumentenbond hoort hiervan
u krijgt een brief van mijn advocaat
ik begin een rechtszaak als het vrijdag niet geregeld is`,
    life: `
mijn man is vorige week overleden en het contract staat op zijn naam
ik ben mijn baan kwijt en kan de termijn niet betalen
Mijn dochter ligt op de intensive care
er is kanker bij mij vastgesteld, ik moet opzeggen
wij gaan scheiden en ik kan niet meer bij de rekening
na het overlijden van mijn moeder moet haar contract stoppen
ik zit in de bijstand en kom niet rond
Ons huis is verwoest door de overstroming
ik ben al maanden ziek thuis en kan de rekening niet betalen
Ik heb een miskraam gehad en wil de babybox stoppen`,
  },
  notSaid: {
    person: `
u hoeft me niet door te verbinden, het gaat goed zo
de medewerker zei gisteren dat het terugbetaald werd
mijn reisbureau heeft de verkeerde datum geboekt
Ik wil niemand spreken, zeg gewoon de prijs
hoeveel agents zitten er in het pro-abonnement
Uw collega vroeg me om hier te schrijven
kan ik een persoon toevoegen aan mijn boeking
de monteur is vanochtend geweest, alles goed
de knop "praat met een medewerker" is grijs
ik blijf liever hier in de chat
hoe wijzig ik de contactpersoon van ons bedrijfsaccount
De bezorger heeft het pakket bij de buren gegeven
mijn makelaar heeft een bewijs nodig
Ik heb vorige week een medewerkster gesproken, bedankt
hoe word ik medewerker bij jullie`,
    security: `
hoe meld ik een verloren pas?
de terminal herkent mijn pas niet
wat zijn deze kosten op mijn afschrift
hoe beschermen jullie mijn gegevens
heb ik tweestapsverificatie nodig
ik ben mijn wachtwoord vergeten
wat moet ik doen als mijn pas in het buitenland gestolen wordt
hoe herken ik een phishingmail`,
    legal: `
waar vind ik de algemene voorwaarden
ik ben advocaat en heb een factuur nodig voor kantoor
hoe dien ik een klacht in over een product
bezorgen jullie in de Rechtbankstraat
wat is de wettelijke bedenktijd
hoe lang is de wettelijke garantie
het gerecht was heerlijk, bedankt
is rechts of links de aan-knop`,
    life: `
mijn telefoon is overleden
wat gebeurt er met punten als een lid overlijdt
is er studentenkorting
de rouwbloemen waren prachtig, bedankt
ik ben mijn sleutels kwijt
is het matras geschikt voor een ziekenhuis`,
  },
};
