import type { Lexicon } from '../lexicon.ts';

/** The German patterns; pattern.ts explains how they are written. */
export const germanPatterns: Omit<Lexicon, 'language' | 'verbsAtEnd' | 'words' | 'realWords'> = {
  asks: `
    wo/wohin ~3 anrufen/rufe/anrufe/telefonieren
    arbeitet/arbeiten ~3 menschen/mensch/jemand
    nehmt/nehmen/nimm ~3 kontakt
    jemanden ~3 anrufen lassen
    wer dann $
    wer denn dann
    angerufen/zurückgerufen/angeklingelt/kontaktiert werden
    @chatbot überspringen/umgehen
    einem/einer/dem/der/meinem @person ~2 vortragen/schildern/melden/vorlegen/erzählen/sagen
    wieder zu/zur/zum/mit ~3
    anklingeln/durchklingeln
    @staff bitte
    bitte ~1 eine/einen/nen @staff
    @want ~f4 gespräch

    hilft/antwortet/reagiert/meldet ~4 niemand/keiner
    antwort ~2 von ~2 @person
    ebene höher
    nächste/höhere/höheren ebene
    warum/wieso ~5 @chatbot
    können/könnten/kann/möchte/will/lieber ~4 telefonisch
    telefonisch machen/erledigen/regeln
    bitte melden
    melden/meldet sie/euch ~4
    0800/0900/0180 nummer
    per/übers/via telefon
    wie/wo ~5 kontaktieren
    wie ~3 kontakt
    am telefon klären/besprechen/erreichen
    zu ~3 für ~1 @bot
    @chatbot ~5 @no
    frau/herr/herrn/dame/mann/kollegin/kollegen ~3 sprechen/reden/telefonieren
    telefonischen/telefonischer/telefonische beratungstermin/termin/termine/beratung/kontakt/rückruf
    beratungstermin/telefontermin/beratungsgespräch
    echtes/echter/echte personal/mensch/person
    kein automat
    liest/schaut/hört ~4 @person/jemand/wer
    jemand/jemanden/jemandem/einer/einen ~1 der/die ~3 auskennt/versteht/weiß/ahnung/kann/sagen/helfen
    will/möchte/brauche/lieber/jemand/jemanden/mitarbeiter/mensch/einen ~5 am/ans telefon
    ist/sitzt/arbeitet/hallo/sind/is ~3 jemand/wer/einer/mensch/keiner/niemand ~2 da/hier/dort/online/$
    jemand/wer/keiner/niemand ~1 da/hier/dort/online/erreichbar
    hallo jemand
    ruf/ruft/rufe/rufen ~1 mich/uns/mir ~4 an/zurück/$
    ruf/ruft/rufen mich/uns
    mich/uns ~5 anrufen/anruft/zurückrufen/zurückruft/telefonisch/kontaktieren/kontaktiert
    euch/sie/ihnen/dort/da ~2 anrufen/telefonieren/kontaktieren/erreichen
    will/möchte/kann/könnte/würde/gern/gerne/lieber/muss/darf/moechte ~4 anrufen/telefonieren
    bitte/wünsche/erbitte/hätte/vereinbaren/möchte/brauche/brauch/will/um/einen/ein ~2 rückruf/anruf/telefonat/telefontermin/telefongespräch
    rückruf ~2 vereinbaren/bitte/erbeten/gewünscht/anfordern/möglich
    telefonisch ~3 klären/besprechen/erreichen/sprechen/kontakt/erreichbar/beraten/jemanden/erledigen
    unter/auf/bei welcher/welche nummer
    welche/eure/ihre/deine/eine/die/ne/wie telefonnummer/rufnummer/hotlinenummer/servicenummer
    habt/haben/gibt ~3 telefonnummer/nummer/hotline/rufnummer/telefon
    nummer ~5 anrufen/erreichen/telefonieren/wählen
    telefonnummer/nummer/rufnummer von/vom/für/des/der/zum/zur ~f1 @staff/euch/ihnen
    kontakt ~4 aufnehmen/treten/zu/mit/zum/zur/herstellen
    in kontakt/verbindung treten/kommen/setzen/bleiben
    wende/wenden ~1 mich/uns
    kann/könnte/könnt/soll/sollte/muss/möge/darf/würde ~3 jemand/@person/einer/wer ~6 @help
    jemand/@person/einer ~1 der/die/welcher ~6 @help
    jemand/einer soll/muss/möge/bitte ~4 @help
    verbinden/verbinde/verbindet/stelle/stellen/stell/stellt/leite/leiten/schalte ~1 mich ~6 mit/durch/weiter/an/zu/zum
    verbinden/verbinde/stellen/stell/leite/leiten sie mich
    stell/stellen/stellt ~2 mich/uns
    mich/uns ~4 durchstellen/verbinden/weiterleiten/durchgestellt/weiterverbinden/vermitteln
    verbunden/weitergeleitet/durchgestellt/weiterverbunden werden
    weiterleiten/durchstellen/verbinden an/zu/mit/bitte
    hol/holen/holt/rufe/ruf/schick/schicken ~2 @person/jemanden
    echte/echter/echten/reale/realen/richtige/richtigen/lebende/normaler/normalen/lebendigen/echtem person/mensch/menschen/personen/leute/leuten/mitarbeiter/jemand/ansprechpartner
    menschliche/menschlicher/menschlichen/persönliche/persönlichen/persönlicher hilfe/unterstützung/support/beratung/kontakt/ansprechpartner/service/betreuung
    persönlich sprechen/reden/beraten/besprechen/klären
    wer ~3 helfen/weiterhelfen/zuständig/hilft/ansprechpartner
    an wen ~4
    mit wem ~4
    niemand/keiner ~4 antwortet/hilft/da/erreichbar/reagiert/ran/rangeht/meldet/abnimmt
    antwortet/hilft/reagiert/meldet/geht ~2 niemand/keiner
    warum/wieso/weshalb ~6 mensch/menschen/mitarbeiter/jemanden/niemanden/niemand/keinen ~3 sprechen/reden/erreichen/kontakt/telefon/erreichbar
    nie ~3 mensch/menschen/mitarbeiter/jemanden
    @chatbot ~3 nicht/nichts/nix/kein ~2 versteht/verstehen/hilft/helfen/kapiert/weiter
    @bot versteht/hilft/kapiert/bringt ~2 nicht/nichts/nix
    nicht/kein/keine/nie/ungern ~5 sprechen/reden/rede/schreiben/chatten/spreche/diskutiere ~4 @bot
    rede/spreche/schreibe/reden/sprechen/diskutiere ~2 nicht/nie ~3 @bot
    mit ~2 @bot ~2 reden/sprechen ~2 nicht
    keine/keinen/null lust/bock ~4 @bot
    gegen eine wand
    du/sie/dich nicht ~2 @person
    @person/jemanden bitte/her/sofort/jetzt/nötig/gewünscht/brauch/verlangt
    will/möchte/moechte/brauche/brauch/bräuchte/benötige/verlange/muss/hätte/wünsche/gerne/gern/lieber ~3 @person/jemanden/jemandem/jemand ~3 sprechen/reden/haben/telefon/bitte
    will/möchte/moechte/brauche/brauch/bräuchte/benötige/verlange/wünsche ~3 @person/jemanden ~f1 $
    mit @filler/@person @person/$ ~2 sprechen/reden/telefonieren/chatten/quatschen
    mit @person ~4 $
    an/zu/zum/mit ~f2 @person/@desk ~3 $
    euer/eure/euren/ihr/ihre/ihren/deinen/dein ~f1 chef/vorgesetzten/vorgesetzter/manager/kollegen/leiter
    jemand/jemanden/jemandem ~3 telefon/leitung/strippe
    statt/anstatt/anstelle ~3 @bot
    eskalieren
    wer ist ~4 zuständig/ansprechpartner/verantwortlich
    ist es möglich ~6 @talk/@call
    mensch her
    @desk ~6 erreichen/erreichbar/offen/anrufen/nummer/besetzt
    jemand ~2 zum reden
    jemand von/aus ~4
  `,
  neutral: `
    nenn mich _ $
    über ~f2 @person/@staff ~1 beklagen/beschweren/beschwerde
    beschwerde/beschweren über ~f2 @person/@anyone/@staff
    jemand ruft
    niemand ist ~1 da/gekommen
    wer ist der/die/euer/eure/ihr ~1 @person
    schlauer/besser/schneller/klüger/mehr als ~1 ein/eine/der ~1 @person
    ich als @person
    magst/liebst du ~1 menschen
    eure/ihre/eurer/ihrer berater/mitarbeiter ~1 zertifiziert/bezahlt/behandelt
    dame/herr/mann/frau/jemand/kollegin/typ am telefon ~2 sagte/meinte/hat/versprach
    stelle/job/posten ~2 als ~1 @person
    wer ist dein/deine chef/boss/chefin
    niemand ~2 zuhause/hause/daheim
    keiner ~2 zuhause/hause/daheim
    bist/sind/seid/ist du/sie/ihr/das/dies/hier ~4 @person/@bot/person
    du/sie bist/sind ~2 @person/@bot
    rede/spreche/schreibe/chatte ich ~4 @person/@bot/person/jemandem/wem/$
    mit wem rede/spreche/schreibe/chatte ich
    hab/habe ich ~3 @person/@bot ~2
    menschliche/menschlicher/menschliches/menschlichen fehler/versagen/irrtum/körper/natur
    die/viele/manche/andere/einige/alle/ältere/junge leute/menschen/personen
    leute/menschen sagen/meinen/mit/ohne
    wie viele/viel ~2 @person/menschen/leute/personen/mitarbeiter
    mitarbeiter ~1 rabatt/rabatte/vorteile/konditionen/portal/angebot/ausweis
    rabatt/rabatte/konditionen/angebot/vorteile für ~2 @person
    für/an/von/mitversichern/hinzufügen ~2 andere/anderen/anderer/falsche/fremde person/personen
    weitere/zweite/dritte/minderjährige/natürliche/juristische/bestimmte/verstorbene/alleinstehende/neue/zusätzliche/ältere/jede/welche person/personen
    juristische person
    kann/darf/wenn/von/für/durch/dass/könnte jemand/jemanden/jemandem anderes/anders/anderen/anderer/anderem
    jemand anderes/anders ~4 abholen/nutzen/benutzen/unterschreiben/zahlen/annehmen/bezahlen/fahren
    pro/je person
    anzahl ~2 personen/mitarbeiter/menschen
    für/mit/von/zu zwei/drei/vier/fünf/sechs/2/3/4/5/6/7/8/wie personen/leute
    jemand hat/ist/war/hatte/behauptet
    hat/ist/wurde/war ~1 jemand ~5 gestohlen/geklaut/eingeloggt/benutzt/gehackt/angerufen/bestellt/geöffnet/abgehoben
    von/durch jemandem/jemand ~2 angerufen
    ansprechpartner/ansprechperson/kontaktperson in/im/auf/ändern/eintragen/meinem/meines/des
    wer ist ~2 ansprechpartner in/im/auf
    personal ausweis/rabatt
    meine/neue/alte/andere/meiner/eigene telefonnummer/nummer/rufnummer/handynummer/telefon/handy
    telefonnummer/nummer/rufnummer/handynummer ~3 ändern/mitnehmen/behalten/portieren/wechseln/sperren/übernehmen/aktualisieren/löschen/angeben/hinterlegen
    kundennummer/bestellnummer/auftragsnummer/rechnungsnummer/zählernummer/vertragsnummer
    telefonieren/telefonat/anrufen/anruf/anrufe/rufen ~3 ausland/schweiz/österreich/eu/türkei/usa/england/frankreich/spanien/polen/deutschland/europa/italien
    kostet/kosten/preis/kostenlos/gratis/unbegrenzt ~2 telefonieren/anrufe/anrufen
    wenn/während/beim ~2 ich ~1 telefoniere/anrufe
    anrufbeantworter/mailbox
    anruf/anrufe ~1 blockieren/sperren/umleiten/weiterleiten/verpasst/bekommen/erhalten
    spricht/rede/spreche ~3 von/über
    englisch/deutsch/türkisch/arabisch/französisch/polnisch/persisch ~1 sprechen/reden/schreiben/gesprochen
    sprechen/spricht/sprecht/schreiben ~3 englisch/deutsch/türkisch/arabisch/französisch
    überweisung/überweisen/überweise ~6 person/jemanden/arzt/konto
    verbindet ~1 sich
    verbinde/verbinden ~2 ich ~4 mit
    telefon/handy/smartphone/computer/laptop/drucker kaputt/defekt/kauft/kaufen/bestellen/vertrag
    geld/euro/betrag/brief/rechnung/paket/mail/post/pakete ~3 weiterleiten/senden/leiten/übergeben
    habe/hab/hatte/haben/hat ~a6 gesprochen/angerufen/telefoniert/geredet/versprochen/gesagt
    gesprochen/angerufen/telefoniert ~4 @person/jemandem/@desk
    ein/der/ihr/euer/ihre/die/eine/mein @person ~3 hat/war/sagte/meinte/hatte/versprach/gab/kam/wollte/konnte/kommt
    sucht/suchen/stellt/braucht ihr/sie ~2 @person/leute/personal
    verdient ~3 @person
    ich bin ~2 @person
    bin ~1 @person
    kontakt ~f1 linsen/formular/löschen/speichern/adressbuch
    kontaktlinsen/kontaktformular/kontaktlos
    meinem/meinen/mein/meine chef/kollegen/kollege/kollegin/arzt/mitarbeiter/berater/mitarbeitern/vorgesetzten/team/anwalt/makler/bank/geschäft/laden
    technische/technischer/technischen daten/fehler
    gibt es ~3 rabatt/rabatte
    kundendienst ~1 termin/techniker/einsatz
    wer ist ~2 chef/inhaber/geschäftsführer/eigentümer
    meine mitarbeiter
    meine beratung
  `,
  refusals: `
    verbinden/rufen/verbinde/ruf/ruft/verbindet/kontaktieren/stellen/leiten/leite ~2 mich/uns/mir ~1 nicht/nie/keinesfalls
    nicht/nie ~f2 anrufen/verbinden/weiterleiten/kontaktieren/durchstellen/zurückrufen/telefonieren/angerufen
    kein/keinen/keine ~f2 anruf/anrufe/rückruf/telefonat/kontakt
    kein/keinen/keine ~f1 @person $
    will/möchte/mag/brauche/muss/wünsche/moechte/brauch ~3 kein/keinen/nicht/niemandem/niemanden/keine/keinem ~4 @person/@anyone/@call/@talk/@reach/@connect/@desk/angerufen
    mit/von niemandem/keinem ~3
    ohne ~3 sprechen/reden/anrufen/anruf/telefonieren/kontakt
    lieber nicht/kein/keinen ~3 @call/@talk/@person
  `,
  anger: `
    wahnsinnig/verrückt/irre/bekloppt/krank ~1 werde/mit/hier
    werde ~3 wahnsinnig/verrückt/irre/bekloppt
    treibt/treiben/macht/machen mich ~2 wahnsinn/wahnsinnig/verrückt/irre/weißglut
    bin ~3 stinksauer/wütend/stocksauer/außer/sauer/fassungslos/entsetzt
    ich koche
    schnauze/nase voll
    mir reichts/reicht
    es reicht $
    es reicht jetzt/langsam/mir
    anwalt ~4 einschalten/einschalte/hören/übergeben/meldet/beauftragen/sprechen/nehmen
    mein/meinem/meinen/einen/den anwalt ~4 schalte/einschalten/übergebe/gehe/hören/meldet
    schalte/nehme/übergebe ~4 anwalt
    rechtliche/juristische schritte
    verklage/verklagen/verklag
    zeige euch/sie an
    anzeige ~2 erstatten
    vor gericht
    verbraucherzentrale/verbraucherschutz ~3 melden/einschalten/wenden/bundesnetzagentur
    wechsle/wechsel/gehe/wechseln ~2 zur/zu konkurrenz/einem/anderen
    zur konkurrenz
    nie wieder ~5 bei/von/euch/ihnen/bestellen/kaufen/kunde
    kunde/kunden verloren
    ihr/sie seid/sind ~4 betrüger/idioten/unfähig/abzocker/verbrecher/diebe/lügner/inkompetent/letzte/saftladen/versager/kriminelle/lächerlich
    betrüger/abzocker/verbrecher/saftladen/drecksladen/scheißladen/saubande/arschlöcher/arschloch/wichser/hurensöhne/drecksfirma
    verein/haufen/bande ~1 idioten/betrüger/verbrecher/versager
    fickt euch
    fick dich
    verpiss dich
    leck mich
    halt die/dein fresse/maul/klappe/schnauze
    eine frechheit/unverschämtheit/sauerei/schweinerei/zumutung/katastrophe/schande/skandal
    frechheit/unverschämtheit/unverschämt/sauerei/schweinerei
    schlechteste/schlechtester/mieseste firma/service/anbieter/laden/kundenservice/unternehmen
    ich hasse euch
    das ist ~2 unfassbar/inakzeptabel/unverschämt/skandal/skandalös
  `,
  distress: `
    umbringen/umbring/umbringe
    bring/bringe mich ~1 um
    selbstmord/suizid/suizidgedanken/selbstmordgedanken
    mir ~2 leben nehmen
    will/möchte/mag/kann ~3 nicht ~1 mehr leben
    will/möchte ~3 sterben
    nicht mehr leben
    keinen sinn mehr im leben
    leben ~2 keinen sinn
    mir/mich ~2 etwas antun
    vor den zug
    lebensmüde
    am liebsten tot
  `,
};
