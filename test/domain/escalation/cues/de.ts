import type { Sentences } from './sentences.ts';

export const de: Sentences = {
  language: 'de',
  said: {
    person: `
kann ich bitte mit einem echten Menschen sprechen
Verbinden Sie mich mit einem Mitarbeiter
ich will jetzt jemanden aus der Fachabteilung
Gibt es bei Ihnen auch jemanden, der mich anrufen kann?
Bitte um Rückruf durch einen Kollegen
ich möchte das lieber mit einer Person klären
Holen Sie Ihren Vorgesetzten
MENSCH BITTE
gib mir einen Berater, keinen Bot
Könnte sich das mal ein Sachbearbeiter ansehen
leite mich an einen Techniker weiter
Wie erreiche ich hier einen richtigen Mitarbeiter?
Ich hätte gern einen Ansprechpartner
kann mich jemand vom Kundenservice zurückrufen
ich rede nicht mit Robotern, bitte weiterverbinden
Lassen Sie mich mit dem Filialleiter reden
mit mensch reden bitte
Bitte geben Sie meinen Fall an einen Kollegen weiter
ist da ein Mensch, mit dem ich schreiben kann?
Ich bestehe darauf, mit einem Verantwortlichen zu sprechen
will mit kundendienst sprechen
Wäre es möglich, dass sich ein Mensch bei mir meldet?
Ich brauche einen menschlichen Ansprechpartner
stellen Sie mich bitte durch
an wen kann ich mich persönlich wenden, also an einen Menschen`,
    security: `
mein Konto wurde gehackt
da sind Abbuchungen, die ich nicht getätigt habe
Jemand hat sich mit meinem Passwort eingeloggt
Ich bin auf eine Phishing-Mail reingefallen und habe meine Kartendaten eingegeben
meine Karte wurde gestohlen und jemand zahlt damit
Diese Überweisung habe ich nicht autorisiert
auf meinen Namen wurde ein Vertrag abgeschlossen, das war ich nicht
ein Betrüger hat sich als Ihr Mitarbeiter ausgegeben und ich habe ihm die TAN gegeben
Ich sehe in meinem Konto die Rechnungen fremder Kunden, das ist ein Datenleck
unbekannte haben meine E-Mail-Adresse im Account geändert
Identitätsdiebstahl! Es wurden drei Handys in meinem Namen bestellt
es fehlen 800 Euro auf meinem Konto, ich wurde betrogen`,
    legal: `
ich schalte meinen Anwalt ein
Dann sehen wir uns vor Gericht
Ich werde mich an die Verbraucherzentrale wenden
hiermit lege ich förmlich Beschwerde ein
ich setze Ihnen eine letzte Frist bis zum 15., danach Klage
Ich erstatte Anzeige gegen Ihre Firma
Das melde ich der BaFin
mein Rechtsanwalt wird sich bei Ihnen melden
Ich habe die Schlichtungsstelle eingeschaltet
Ich möchte eine offizielle Beschwerde einreichen
ich behalte mir rechtliche Schritte vor
Sie bekommen Post von meiner Rechtsschutzversicherung`,
    life: `
mein Mann ist letzte Woche gestorben, der Vertrag lief auf ihn
ich habe meinen Job verloren und kann die Rate nicht zahlen
Meine Tochter liegt auf der Intensivstation
bei mir wurde Krebs festgestellt, ich muss kündigen
Wir lassen uns gerade scheiden und ich komme nicht an das gemeinsame Konto
Nach dem Tod meiner Mutter muss ihr Vertrag gekündigt werden
ich lebe von Bürgergeld und weiß nicht mehr weiter
Unser Haus ist bei der Flut zerstört worden
ich bin seit Monaten krankgeschrieben und kann die Rechnung nicht bezahlen
Ich hatte eine Fehlgeburt und möchte das Abo beenden`,
  },
  notSaid: {
    person: `
Sie müssen mich nicht verbinden, es läuft ja
Ihr Mitarbeiter hat gestern gesagt, das Geld kommt
mein Reisebüro hat falsch gebucht
Ich will mit niemandem sprechen, sagen Sie mir nur den Preis
Wie viele Mitarbeiter kann ich im Tarif anlegen
Mein Kollege hat die Rechnung schon bezahlt
kann ich eine weitere Person zur Buchung hinzufügen
der Techniker war heute da, alles gut
auf dem Knopf steht "Mit einem Menschen sprechen", er ist grau
ich bleibe lieber hier im Chat
wie ändere ich den Ansprechpartner in unserem Firmenkonto
Der Fahrer hat das Paket beim Nachbarn abgegeben
mein Makler braucht eine Bescheinigung
Ich habe mit einer Kollegin von Ihnen telefoniert, danke
wie werde ich Mitarbeiter bei Ihnen`,
    security: `
wie melde ich eine verlorene Karte?
mein Terminal erkennt die Karte nicht
was ist das für eine Gebühr auf der Abrechnung
wie schützen Sie meine Daten
brauche ich die Zwei-Faktor-Anmeldung
Ich habe mein Passwort vergessen
was mache ich, wenn mir im Urlaub die Karte gestohlen wird
wie erkenne ich Phishing-Mails von Betrügern`,
    legal: `
wo finde ich Ihre AGB
ich bin Anwältin und brauche eine Rechnung für die Kanzlei
wie kann ich ein Produkt reklamieren
Liefern Sie auch in die Gerichtsstraße
brauche ich für die Abholung eine Vollmacht
das Gericht war lecker, danke
Welche Kündigungsfrist habe ich
wie hoch ist die gesetzliche Gewährleistung`,
    life: `
mein Handy ist gestorben
was passiert mit Punkten, wenn ein Mitglied stirbt
gibt es Rabatt für Studenten
die Trauerkarten sind angekommen, danke
Ich habe meinen Schlüssel verloren
das Kissen ist krankenhaustauglich, oder?`,
  },
};
