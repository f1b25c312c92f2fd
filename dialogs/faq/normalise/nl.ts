import { type LanguageRules, withoutAccents } from './rules.ts';

/** Dutch. Compounds need nothing here: the matcher reads pieces of words. */
export const nl: LanguageRules = {
  fold: (text) => withoutAccents(text).replaceAll('ij', 'y'),
  splitsAtApostrophe: false,
  capitalsAreNames: true,
  fillers: `vraagje eigenlijk alvast mvg groet beste meneer mevrouw ofzo gewoon precies ongeveer natuurlijk misschien
    helaas want zodat zich zelf mezelf aub svp pls ff effe nou hè hoor jullie noorderlicht ma meteen opeens
    s t n m k r ie das tis kunnen worden zitten zit staat staan komen moest`,
  separable: `op|zeg op|zeggen op|los op|neem op|zoek aan|vraag aan|meld aan|pas aan|zet aan|sluit af|sluit af|meld
    af|bestel door|geef door|schakel door|stuur door|verbind in|log in|stel in|vul uit|zet uit|log uit|val uit|betaal
    om|zet om|ruil over|stap over|zet over|maak terug|stuur terug|betaal terug|breng terug|krijg stop|zet mee|verhuis
    mee|neem weg|ga dicht|doe`,
  subjects: 'zet speel toon zoek boek wekker afspeellijst herinner',
  alike: `rekening, rekeningen, factuur, facturen, nota, nota's, factu*
    betalen, betaal, betaalt, betaald, betaling, betalingen, voldoen, afrekenen
    kosten, kost, prijs, prijzen, tarief, tarieven, hoe duur, duur
    opzeggen, opzeg*, beeindig*, opgezegd, zeg op, beeindigen, stopzetten, stoppen, stop, annuleren, opzegging, wil weg
    verhuizen, verhuis, verhuiz*, verhuisd, nieuwe woning, ander huis, nieuw huis, nieuwe huis, ander adres, nieuw adres
    monteur, monteurs, technicus, installateur, mannetje
    afspraak, bezoek, langs, langskomen
    storing*, storingen, onderbreking, uitval, ligt eruit, valt uit, uitgevallen, plat, ligt plat
    kapot, stuk, defect, doet het niet, werkt niet, doet niks, doet niets
    wifi, wi-fi, draadloos, draadloze, bereik, signaal
    modem, router, kastje, modempje
    stroom, elektriciteit, elektra
    meterstand, meterstanden, standen, stand
    meter, meters, teller
    wachtwoord, wachtwoorden, password, inloggen, inlog, login, log in, ingelogd
    e-mail, email, mail, mailadres, e-mailadres, emailadres
    telefoonnummer, telefonisch, bellen, bel, nummer bellen, opbellen
    adres, kantoor, gevestigd, bezoekadres
    open, geopend, bereiken, sluiten, sluit, openingstijden, bereikbaar, dicht, gesloten
    terugbetal*, terugbetaling, terugkrijgen, teruggave, geld terug, terugstorten, teruggestort, tegoed
    termijnbedrag, maandbedrag, voorschot, voorschotbedrag, maandelijks bedrag, termijn
    betalingsregeling*, regeling, in termijnen, in delen, gespreid, schulden, schuld
    zonnepanelen, zonnepaneel, panelen, teruglevering, terugleveren, teruglever*, salderen, saldering
    dynamisch, dynamische, uurprijs, uurprijzen, uurtarief, per uur
    overleden, overlijden, overlijdt, gestorven, dood, overleed
    klacht*, beklagen, klagen, ontevreden, beklag
    privacy, gegevens, persoonsgegevens, avg
    snelheid*, gigabit, internetsnelheid, snel, supertraag, traag, langzaam, trage, mbit, mbps, sneller
    glasvezel, glas, fiber, glasvezel*
    tv, televisie, teevee, zender, zenders, decoder
    herinnering, aanmaning, incassokosten, incasso kosten, te laat, boete, aanmaningskosten
    overstappen, overstap, overstappers, overgaan, wisselen, klant worden
    bestelling, besteld, levering, pakket, pakketje, bezorgd
    contract, overeenkomst, abonnement
    aflopen, loopt af, einddatum, looptijd, verlopen, afgelopen, vast tot
    kinderen, kind, zoon, dochter, zoontje, kids
    blind, slechtziend, doof, slechthorend, beperking, handicap, rolstoel, gehandicapt
    bedrijf, zakelijk, zaak, onderneming, zzp, ondernemer
    vriend, vriendin, vrienden, kennis, kennissen, familie, iemand aanbrengen, aanbreng*
    achternaam, naam, trouwen, getrouwd, trouw, gescheiden, scheiding, tenaamstelling
    terugsturen, retour, retourneren, terugbrengen, opsturen, inleveren
    bedenktijd, herroepen, herroeping, spijt, bedacht, toch niet, zie af
    afgeschreven, afschrijven, schrijven jullie af, incasso, automatische incasso, incasseren
    verbruik, verbruiken, verbruikt, verbruikte
    verwijderen, verwijder, wissen, wis, gewist
    apparatuur, apparaat, apparaten
    blokkeren, blokkeer, filter, filteren, kinderslot, ouderlijk toezicht
    korting, premie, bonus, beloning, kortingscode
    hoger, hoog, duurder, verhoogd, verhogen, omhoog, verhoging
    lager, verlagen, omlaag, verlaagd, verlaging
    wijzigen, veranderen, verandert, aanpassen, wijziging, bijwerken, veranderd
    brief, post, postadres
    ruik, ruikt, stinkt, gaslucht, geur, stank
    beeld, scherm, signaal tv, haperen, hapert
    lampje, lampjes, lamp, knippert, brandt
    herstarten, reset, resetten, opnieuw opstarten, opnieuw starten, herstart
    nalatenschap, erfenis, sterfgeval, weduwe, weduwnaar, overlijdensakte
    geen, zonder, niet meer, nergens`,
};
