import { type LanguageRules, withoutAccents } from './rules.ts';

/** German. Umlauts are written as "ae" by many, so both become one letter; compounds are read in pieces. */
export const de: LanguageRules = {
  fold: (text) =>
    withoutAccents(text.replace(/ä/gu, 'ae').replace(/ö/gu, 'oe').replace(/ü/gu, 'ue')),
  splitsAtApostrophe: false,
  capitalsAreNames: false,
  fillers: `eigentlich vielleicht leider gerade einfach ungefähr bestimmt sehr geehrte damen herren mfg gruß grüße lg bitteschön
    noorderlicht ob denn halt eben so schnell mal kriege kriegt kriegen bekommen gibt geben gib möglich ändert
    gerne wär wäre hätte hätten brauche brauch brauchen braucht zurzeit momentan welchem welchen`,
  subjects: 'spiel spiele wecker wetter suche such buche erinnere',
  separable: `ab|melde ab|meld ab|bestell ab|les ab|schließ ab|schliess an|melde an|meld an|schließ an|ruf an|pass auf|lade auf|lös
    aus|schalt aus|fäll aus|fiel aus|log ein|log ein|stell ein|richt ein|gib ein|gebe ein|zieh um|melde um|meld um|zieh um|stell um|tausch
    durch|geb durch|gib zurück|schick zurück|send zurück|geb zurück|gib zurück|zahl mit|nehm mit|nimm weiter|leit`,
  alike: `rechnung, rechnungen, faktura, abrechnung
    bezahlen, zahlen, zahlung, bezahlt, gezahlt, zahle, bezahle, überweisen, zahlungen
    kosten, kostet, preis, preise, tarif, tarife, wie teuer, teuer
    kündigen, kündig*, kündigung, gekündigt, kündige, beenden, aufhören, abmelden, vertrag auflösen
    umziehen, umzug, ziehe, ziehen, zieht, ziehe um, umgezogen, ziehen um, neue wohnung, neues haus, neue adresse, neuen adresse
    techniker, monteur, installateur, handwerker
    termin, besuch, vorbei, vorbeikommen
    störung, störung*, ausfall, ausgefallen, fällt aus, ist weg, tot, unterbrochen
    kaputt, defekt, geht nicht, funktioniert nicht, läuft nicht, tut nicht
    wlan, w-lan, wifi, drahtlos, empfang, signal, reichweite
    modem, router, kasten, fritzbox
    strom, elektrizität
    zählerstand, zählerstände, stände, ablesung, ablesen
    zähler, messgerät
    passwort, kennwort, einloggen, anmelden, login, eingeloggt, ausgesperrt, zugang, zugangsdaten
    e-mail, email, mail, mailadresse, e-mail-adresse, emailadresse
    telefonnummer, telefonisch, anrufen, telefon, nummer, hotline, rufnummer
    anschrift, büro, sitz, adresse
    öffnungszeiten, geöffnet, schließen, schließt, offen, erreichbar, geschlossen, auf, uhrzeiten
    rückerstattung, erstatt*, erstattet, geld zurück, erstatten, guthaben, zurückbekommen, zurückzahlung, rückzahlung, überwiesen
    abschlag, abschlagszahlung, monatlicher betrag, abschlagsbetrag, monatsbetrag, abschläge, vorauszahlung
    ratenzahlung, verschuldet, aufschub, raten, in raten, stundung, schulden, zahlungsvereinbarung, nicht zahlen, nicht bezahlen
    solaranlage, solar, photovoltaik, pv, einspeisung, einspeisen, einspeisevergütung, solarmodule, solarpanels, saldierung
    dynamisch, dynamischer, stundenpreis, stündlich, börsenpreis, stundenpreise, dynamischen
    verstorben, gestorben, tod, todesfall, tot umgekommen, verstorbenen
    beschwer*, beschwerde, beklagen, reklamation, unzufrieden, beschwere, schlichtung*
    datenschutz, daten, dsgvo, personenbezogene
    geschwindigkeit, gigabit, internetgeschwindigkeit*, superlangsam, schnell, langsam, mbit, schneller, tempo, bandbreite
    glasfaser, glasfaser*, breitband
    fernsehen, tv, fernseher, sender, decoder, receiver, programme
    mahnung, mahngebühr, mahngebühren, mahnkosten, inkasso, zu spät, verspätet, verspätung
    wechseln, wechsel, anbieterwechsel, kunde werden, umsteigen, herwechseln
    bestellung, bestellt, lieferung, paket, geliefert, sendung, versendet
    vertrag, vertrags, abo, abonnement
    läuft aus, laufzeit, vertragsende, endet, ablauf, läuft ab, vertragslaufzeit
    kinder, kind, sohn, tochter, jugendschutz, kindersicherung
    blind, gehörlos, taub, behindert, behinderung, sehbehindert, rollstuhl, schwerhörig, barrierefrei*
    firma, gewerblich, geschäftlich, unternehmen, selbstständig, geschäftskunde*, betrieb, gewerbe
    freund, freunde, freundin, empfehlen, empfehlung, werben, geworben, bekannte
    nachname, name, namen, heirat, geheiratet, scheidung, geschieden, namensänderung
    zurückschicken, zurücksenden, rücksendung, retoure, zurückgeben, retournieren, zurück schicken
    widerruf, widerrufen, widerrufsrecht, anders überlegt, bereue, rücktritt, doch nicht
    abgebucht, abbuchen, buchen ab, lastschrift, einziehen, einzug, abbuchung, bankeinzug
    verbrauch, verbrauche, verbraucht
    löschen, lösche, gelöscht, entfernen, löschung
    gerät, geräte, ausrüstung
    sperren, blockieren, filter, internetfilter, kinderschutz
    rabatt, prämie, bonus, belohnung, rabattcode, werbeprämie
    höher, hoch, teurer, erhöht, erhöhen, steigt, erhöhung
    niedriger, senken, herabsetzen, runter, verringern, gesenkt
    ändern, anpassen, geändert, aktualisieren, änderung, umschreiben
    brief, post, postanschrift
    rieche, riecht, geruch, stinkt, gasgeruch
    bild, bildschirm, ruckelt, fernsehbild
    lampe, lampen, lämpchen, leuchtet, blinkt, licht
    neustart, neu starten, neustarten, zurücksetzen, reset, starte neu
    nachlass, erbe, sterbefall, trauerfall, witwe, witwer, sterbeurkunde
    kein, keine, keinen, ohne, nicht mehr`,
};
