import type { Lexicon } from '../lexicon.ts';
import { polishPatterns } from './pl-patterns.ts';

// Polish declines and conjugates, so nouns are mostly stems.
export const polish: Lexicon = {
  language: 'pl',
  verbsAtEnd: true,
  words: {
    person: `
      kierownik zmiany | kierowniczk* | osoba odpowiedzialna | osoby odpowiedzialnej | osobą odpowiedzialną | osoba decyzyjna | żywa istota | żywą istotą | żywej duszy | żywa dusza | dorosły | dorosłego | sekretark* | telefonistk* | konsultancie | kogoś decyzyjnego | kimś decyzyjnym | pracownica działu | kolega konsultant | konsultanci | doradca | człowiek | człowieka | człowiekiem | człowiekowi | człowieku | człowieczka | ludzka | ludzki | ludzkiej | ludzką | konsultant* | doradc* | doradz* | pracownik | pracownika | pracownikiem | pracownikowi | pracownica | pracownicę | pracownicą | przedstawiciel* | operator | operatora | operatorem | operatorka | operatorką | operatorowi
      agent | agenta | agentem | agentowi | agentka | kierownik* | przełożon* | szef | szefa | szefem | szefowa | szefową | szefowej | menedżer* | menadżer* | manager* | dyrektor* | specjalist* | ekspert* | asystent człowiek | opiekun | opiekuna | opiekunem | opiekunowi | urzędnik* | urzędnicz* | prawdziwa osoba | prawdziwej osoby | prawdziwą osobą | prawdziwą osobę | żywa osoba | żywą osobą | żywej osoby | żywy człowiek | żywym człowiekiem
      prawdziwy człowiek | prawdziwym człowiekiem | prawdziwego człowieka | krwi i kości | teledoradc* | telemarketer | kolega z działu | członek zespołu | członkiem zespołu | kimś z zespołu | kogoś z zespołu | zwierzchnik* | kompetentną osobą | kompetentna osoba | osobą kompetentną | konsulatant* | pomoc człowieka | pomocy człowieka | kasjer* | recepcjonist* | rzecznik* | ludzika | współpracownik* | kosultant* | czlowiekem
    `,
    anyone:
      'waszych pracowników | waszych konsultantów | kogoś innego | kimś innym | komuś innemu | nim | nią | ktosiem | ktośkolwiek | kogos | kogś | któs | koledze | koleżance | pracownicy | pracownikami | pracowników | ludźmi | ludziom | ktoś | ktos | kogoś | kogos | kimś | kims | komuś | komus | osoba | osobą | osobę | osoby | osobie | osobą | kogokolwiek | kimkolwiek | ktokolwiek | ktoś od was | kimś od was | nikt | nikogo | nikim | nikomu | ludzie | ludzi | kto | kim | kogo | któryś z was | ktoś inny | kogo innego | kmś | panią | pan | pani',
    staff:
      'dział | działu | działem | działowi | dziale | działy | | zespół | zespołu | zespołem | zespołowi | księgowoś* | lekarz* | pielęgniark* | farmaceut* | prawnik* | adwokat* | technik | technika | technikiem | sklep | sklepem | biuro | biurem | oddział* | placówk* | bank | bankiem | urząd | urzędem | sprzedaż* | właściciel* | dyrekcj* | zarząd* | reklamacji | rozliczeń | rachunkow* | recepcj* | sekretariat* | centrala | centralą | inżynier* | ekipa | ekipą | bok',
    desk: `
      infolinię reklamacyjną | infolinia reklamacyjna | linia reklamacji | infolinia | infolinii | infolinię | infolinią | obsługa klienta | obsługi klienta | obsłudze klienta | obsługę klienta | obsługą klienta | obsługa klientów | obsługi klientów | obsługą klientów | biuro obsługi | biura obsługi | biurem obsługi | biurze obsługi | bok | boku klienta | infolini* | info linia | info linii | centrum obsługi | centrum pomocy | centrum kontaktu | dział obsługi | działu obsługi | działem obsługi | pomoc techniczna | pomocy technicznej | pomocą techniczną | pomoc techniczną
      wsparcie techniczne | wsparciem technicznym | wsparcia technicznego | wsparcie klienta | wsparciem klienta | dział pomocy | działem pomocy | call center | contact center | czat na żywo | chat na żywo | czatu na żywo | linia pomocy | linii pomocy | dział wsparcia | punkt obsługi | serwis klienta | serwisem klienta | telefoniczna obsługa | obsługa telefoniczna | obsługi telefonicznej | obsłuda klienta | bezpłatna infolinia | zespół wsparcia | zespołem wsparcia | zespół obsługi | punktem obsługi | dział klienta
      obsluga klijenta | helpdesk* | hotline*
    `,
    aid: 'wsparcie | wsparcia | wsparciem | pomoc | pomocy | pomocą | obsługa | obsługi | obsługą | obsługę | asysta | support | supportem | serwisem',
    talk: ` zamienić słowo | zamienić z kimś słowo | 
      porozmawiajmy | porozmawiałbym sobie | omówić z | uzgodnić z | przegadać | ucieć pogawędkę | zamienić słowo | zamienić dwa słowa | pomoc od | odpowiedź od | odpowiedzi od | pomocy od | ustnie | rozmawiać | rozmawiam | porozmawiać | porozmawiac | porozmawiam | porozmawiałbym | porozmawiałabym | pogadać | pogadac | gadać | gadam | pogadam | mówić | mowic | rozmowa | rozmowę | rozmowy | rozmowie | pomówić | czat z | chat z | czatować | chatować | czat | popisać | konwersacj* | omówić | przedyskutować | konsultacj* | konsultować | skonsultować | dogadać
      porozmawiał | porozmawiała | rozmawac | porozmwiac | pogadał | pogadała | załatwić z | zwrócić się | rozmów się
    `,
    tell: `
      pisać | napisać | wyjaśnić | wytłumaczyć | opowiedzieć | zapytać | spytać | pytanie | pytać | pokazać | przedstawić
    `,
    third: `
      kurier | kuriera | kurierem | kierowca | kierowcą | kierowcę | dostawca | dostawcą | listonosz* | sprzedawc* | sprzedając* | właściciel* mieszkania | wynajmując* | lokator* | sąsiad* | współlokator* | mąż | męża | mężem | żona | żoną | żonę | mama | mamą | mamę | tata | ojciec | syn | syna | córka | siostra | brat | przyjaciel* | kolega z pracy | policj* | pogotowi* | ambasad* | kupując* | odbiorc* | nadawc* | mój lekarz | mój prawnik | mój szef | pracodawc* | monter* | `,
    reach:
      'kontakt | kontaktu | kontaktować | skontaktować | skontaktowac | kontaktem | skontaktuję | skontaktowania | dotrzeć | dodzwonić | dodzwonic | dodzwonię | połączenie z | połączenia z | znaleźć | złapać | osiągnąć | namiary | dostać się do | kontaktuje | połączenie | skontaktowanie | skontaktował | skontaktowała | zgłosić się do',
    call: 'zadzwonić | zadzwonic | zadzwoń | zadzwońcie | zadzwoncie | zadzwoni | zadzwonię | dzwonić | dzwonię | dzwonić | oddzwonić | oddzwońcie | oddzwoni | oddzwonienie | oddzwon* | telefon | telefonu | telefonem | telefonicznie | telefoniczny | telefoniczna | telefoniczną | telefonicznego | telefonować | zatelefonować | zadzwonienie | przedzwonić | przez telefon | przy telefonie | zadzwonienia | przekręcić | zatelefon* | zadzwonił | zadzwoniła | zadzwonicie | wideorozmow* | dzwońcie',
    connect:
      'eskalować | eskalacja | eskaluj | połącz | połączcie | połączyć | polaczyc | polacz | połączenie | połączenia | polaczenie | łącz | łączcie | przełącz | przełączcie | przełączyć | przełączenie | przełączenia | przekieruj | przekierować | przekierujcie | przekierowanie | przekaż | przekażcie | przekazać | przekazanie | skieruj | skierować | skierujcie | eskaluj | eskalacj* | eskalować | zawołaj | zawołajcie | przepnij | przerzuć | przerzućcie | podłącz do | zaangażuj | odeślij | wezwij | przywołaj | złącz | oddeleguj | skontaktuj | skontaktujcie',
    device:
      'taryf* | abonament* | umow* | kopi* | router* | modem* | wifi | wi fi | internetem | sieci | siecią | komputer* | laptop* | drukark* | telewizor* | kont* | konto | pieniądze | pieniędzy | środki | zł | złotych | euro | przelew* | bluetooth | urządzeni* | kart* | gniazdk* | paczk* | zgłoszenie | numer',
    help: 'opowiedzieć | spojrzeć | załatwić | zerknąć | zerknie | zareagować | zareaguje | rzucić okiem | pomoże | pomóc | pomoc | pomocą | pomaga | pomogą | pomógł | pomogła | pomógłby | pomoże mi | odpowie | odpowiedzieć | odpowiada | odpisać | odpisze | odpisał | spojrzeć | spojrzy | zajrzeć | sprawdzić | sprawdzi | zająć | zajmie | zajmuje | wyjaśnić | wyjaśni | rozwiązać | rozwiąże | zadzwoni | zadzwonić | oddzwoni | skontaktować | skontaktuje | wysłucha | wysłuchać | zrozumie | rozumie | przejąć | przejmie | obsłuży | obsłużyć | doradzi | doradzić | porozmawia | porozmawiać | odezwie | wytłumaczy | napisze | jest w stanie',
    give: 'daj | dajcie | dej | dawaj | dawajcie | niech będzie | poproszę | proszę | poprosze | prosze | podaj | podajcie | przyślij | przyślijcie | chcę | chce | znajdź | znajdźcie | podeślij | zawołaj | wezwij | dajże | dać | niech przyjdzie | wołam | macie',
    want: 'chcę | chce | chciałbym | chciałabym | chcialbym | chcialabym | potrzebuję | potrzebuje | potrzebny | potrzebna | potrzeba | proszę | poproszę | prosze | poprosze | wolę | wole | wolałbym | wolałabym | żądam | domagam | szukam | muszę | musze | pragnę | prosiłbym | prosiłabym | prosić | chcemy | potrzebujemy | chciałem | chciałam | zależy mi | mogę prosić | wymagam | życzę | preferuję | oczekuję | chcieć | chcem | próbuję | czekam na | prosimy | hce',
    may: 'czy mogę | mogę | moge | można | czy można | mógłbym | mogłabym | jak | jak mogę | gdzie mogę | możliwość | czy jest możliwość | możliwe | czy da się | da się | pozwól | dałoby się | czy mógłbym | czy mogłabym',
    me: 'mnie | mi | nam | nas | rozmowę | moją sprawę | do mnie | ze mną',
    you: 'wami | was | państwem | państwa | panem | panią | wam | państwu | do was | waszą firmą',
    exist:
      'jest | czy jest | są | czy są | macie | czy macie | istnieje | czy pracuje | pracuje | ma tam | jest tam | jest tu | jest może | pracuje u was | pracują u was | czy ktoś | mają państwo | znajdę',
    free: 'dostępny | dostępna | dostępni | dostępnego | online | tam | tu | tutaj | wolny | wolna | na linii | obecny | po drugiej stronie | dyżur* | żywy | żywego',
    no: 'nie | bez | żaden | żadnych | żadnego | żadnym | zamiast | nigdy | dość | ani | a nie | precz z | koniec z | stop | nie chcę | dosyć | poza | oprócz | niż',
    chatbot:
      'ai | bota | botem | boty | botów | botami | robota | robotem | robotów | robotami | chatbot* | czatbot* | gotowe odpowiedzi | gotowców | sztuczn* inteligencj* | wirtualn* asystent* | automatyczn* odpowiedzi*',
    bot: 'bot | bota | botem | boty | botów | botami | botowi | robot | robota | robotem | roboty | robotów | robotami | robotowi | chatbot* | czatbot* | czatbota | maszyn* | maszyną | maszynami | komputer | komputera | komputerem | automat | automatu | automatem | ai | programem | programu | algorytm* | asystent wirtualny | gotowe odpowiedzi | gotowców | gotowce | syntezator* | sekretark* automatyczn*',
    stop: 'odmawiam | nie będę | nie zamierzam | dość | dosyć | stop | przestań | przestańcie | koniec | wyłącz | wyłączcie | nienawidzę | mam dość | zabierz | zabierzcie | wkurza | męczy | zmęczony | zmęczona | daruj | spadaj | zamknij | rzygam | znudził* | precz | szkoda | odczep | pomiń | pominąć | nie cierpię | denerwuje | bez sensu',
    bad: 'głupi | głupia | głupie | bezużyteczn* | beznadziejn* | do niczego | do dupy | nic nie rozumie | nie rozumie | nie rozumiesz | nie pomaga | nie działa | idiotyczn* | kretyn* | debil* | durny | durna | durne | tępy | tępa | słaby | słaba | bezsensowny | żałosn* | pojebany | pieprzon* | cholern* | zjebany | gówno | gówniany | nie ogarnia | kiepski',
    number:
      'numer telefonu | numeru telefonu | nr telefonu | nr tel | numer kontaktowy | numer do | numer na | telefon do | telefon kontaktowy | dane kontaktowe | numer infolinii | telefon na | telefony kontaktowe | numer | numeru | bezpośredni numer',
    who: 'kto | kim | z kim | kogo | komu | do kogo',
    iam: 'jestem | jesteśmy | byłem | byłam | pracuję jako | mój mąż jest | moja żona jest | sam jestem',
    report:
      'przypomnij | zostać | płatna | płatny | bezpłatna | darmowa | dodać | zatrudniacie | ilu | liście | listy | pismo | piśmie | poskarżyć | traktujecie | certyfikat* | kosztuje | ile | cena | płacicie | przeszkolen* | wydał* | dał* | podał* | miał* | był | była | stanowisko | praca | pracy | zarabia | pensja | rekrutacj* | ofert* | powiedział* | obiecał* | dzięki | dziękuję | świetn* | super | skarg* | reklamacj* | opinia | opinię | ocena | ocenić | niemił* | nieuprzejm* | rozmawiałem | rozmawiałam | staż | ankiet* | chamsk* | zadowolon* | poziom | aplikować | dobra | fataln* | okropn* | zatrudni*',
    alone:
      'centrala | centralę | połącz mnie | przełącz mnie | połączcie mnie | łącz | kontakt | zadzwonić | zadzwońcie | oddzwonić | telefon kontaktowy | połączenie | rozmowa | skontaktować | oddzwonienie | wsparcie | pogadać | porozmawiać | telefonicznie | połącz | przełącz | kontaktu | kontakt telefoniczny',
    filler: `
      proszę | prosze | poproszę | poprosze | z | ze | do | na | o | w | we | od | dla | u | po | za | przez | przy | pod | i | a | oraz | lub | albo | czy | to | ten | tę | tą | ta | tego | tej | tym | mój | moją | mojej | moim | wasz | wasza | wasze | waszym | waszą | waszego | waszej | państwa | pana | pani | panią | panie | pan | państwo | ja | ty | my | wy | mi | mnie | mną | się | jest | są | być | być może | może | mogę | mógłbym | mogłabym | mógłby | mogłaby | można | da
      dzień | dobry | cześć | hej | witam | witajcie | siema | halo | dobry wieczór | wieczór | tak | nie to | no | ok | okej | dobra | więc | tylko | po prostu | prostu | już | teraz | zaraz | natychmiast | szybko | jak najszybciej | pilnie | pilne | pilny | dziś | dzisiaj | jutro | wreszcie | w końcu | końcu | jeszcze | znowu | znów | bezpośrednio | prawdziwy | prawdziwa | prawdziwego | prawdziwą | prawdziwej | prawdziwym | żywy | żywa | żywego | żywym | żywą | żywej | realny | realną | normalny | normalną | normalnym | normalnego
      kompetentny | kompetentną | kompetentnego | miły | osobiście | osobisty | inny | innego | innym | inną | jakiś | jakiegoś | jakimś | jakąś | jakaś | jakimkolwiek | jeden | jednego | jednym | w ogóle | ogóle | kurwa | cholera | do cholery | boga | rany | boże | litości | hm | eh | ej | dzięki | dziękuję | tam | tu | tutaj | też | także | bardzo | raczej | chyba | jednak | najlepiej | ludzki | dostępny | online | jakoś | gdzie | kiedy | jak | jaki | jaka | jakie | który | która | chciałbym | chciałabym | chcę | chce
      wolę | muszę | sprawie | temat | temat | mówiący | mówiącym | polsku | kolejny | choć | albo | żeby | aby | ponownie | razem | szanowni | uprzejmie | grzecznie | bym | byłoby | jakiejś | będzie | kimś | kontakt | telefonicznego | telefoniczny
    `,
    joint: 'i | ale | a | lub | albo | bo | ponieważ | więc | lecz | oraz | tylko | czy',
  },
  ...polishPatterns,
  realWords: `
    przyłącze | przyłącza | przyłączenie |
    konsultacja | konsultacje | pracowni | pracowniczy | pracownicza | pracowity | opera | operacja | operacje | operacyjny | doradztwo | agencja | urząd | urzędowy | urzędzie | urodzeni | człon | członek | członkostwo | człowieczeństwo | osobno | osobowy | osobowość | osobisty | kontrakt | kontraktu | kontrola | konto | konta | kontem | konkurs | koszt | koszty
    połowa | połówka | położenie | położyć | powiedz | powiedzieć | podać | podpis | podatek | telefonia | telewizja | numery | numerek | pomiar | pomiary | pomogło | pomysł | wsparło | obsługuje | obsługują | rozmiar | rozmiary | rozmawiali | rozmieszczenie | rozkład | zadanie | zadatek | zadać | dzwonek | dzwonki | dzwoni | zdrowie | zgodnie | zgodność
    proszek | prostu | prosto | prośba | procent | projekt | program | maszyny | masz | macie | robić | roboty | robota | rabat | rabatu | boty | buty | boty | botki | nikt | nic | nick | kot | kod | kto | który | która | które | czasem | czas | czat | czatu | szef | szafa | szefie | dyrektywa | kierowca | kierunek | kierować | kierownica | przekaz | przekąska | przelew | przelewu
  `,
};
