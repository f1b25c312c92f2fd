import type { Lexicon } from '../lexicon.ts';

/** The Polish patterns; pattern.ts explains how they are written. */
export const polishPatterns: Omit<Lexicon, 'language' | 'verbsAtEnd' | 'words' | 'realWords'> = {
  asks: `
    gdzie ~3 dzwonić/zadzwonić
    numer ~3 dzwonić/zadzwonić
    załatw/załatwcie mi/nam ~f1 @anyone/@person
    przekażcie/przekaż/oddaj/oddajcie ~2 czat/rozmowę/sprawę/mnie ~2
    chcę/chce/poproszę/potrzebuję ~2 @staff ~2 telefonu/telefonie
    technika do telefonu
    kto w takim razie
    połączcie/połącz/przełącz/łącz mnie/nas
    z kimś ~2 z ~2
    ktoś ~1 komu
    kto ~3 załatwić/rozwiązać/ogarnąć
    możecie/możesz ~1 oddzwonić
    oddzwonić ~3
    bezpłatny numer
    chcę/chce/poproszę/potrzebuję ~1 technika/pielęgniarkę/lekarza/prawnika ~3 telefonu/telefonie/proszę/$
    poproszę @staff
    dlaczego/czemu ~5 skontaktować/dodzwonić/połączyć
    nikt ~2 z was
    pomiń @chatbot
    @want ~f4 rozmowę/rozmowy/porozmawiać
    godziny ~2 @desk
    wyższy/wyższego/następny szczebel/poziom
    czemu/dlaczego ~5 @chatbot
    zadzwońcie/oddzwońcie/zadzwoncie/zadzwoń/oddzwoncie/dzwońcie
    numer 800/0800/801
    wolni/wolny/dostępni konsultant*/konsultanci/pracownicy
    osobistej/osobista obsługi/obsługa/rozmowy
    kolega/koleżanka ~3 @help
    rozmawiać/porozmawiać/wyjaśnić/rozmowa/kimś ~3 osobiście
    osobiście ~2 rozmawiać/porozmawiać
    rozmawiać/porozmawiać/wyjaśnić/kimś/rozmowa/załatwić/wolę ~3 przez telefon
    zbyt/za ~3 dla ~1 @bot
    @chatbot ~5 @no
    umówić ~2 rozmowę/telefon/konsultację/spotkanie
    umówić ~2 z ~2 @person
    kogoś ~1 kto/co ~2 zna/rozumie/wie/ogarnia/może
    ktoś/człowiek ~2 czyta/ogląda/sprawdza
    czyta/sprawdza ~3 ktoś/człowiek
    pracują/pracuje ~4 ludzie/człowiek/ktoś
    kogoś ~1 wyżej
    panem/panią ~3 wczoraj
    proszę/poproszę z ~2
    jest/czy/halo/są/ma ~3 ktoś/ktos/nikt/człowiek/kto/nikogo ~2 tam/tu/tutaj/online/$
    ktoś/ktos ~1 tam/tu/tutaj/online/jest/dostępny
    czy nikogo ~2
    jest ktoś/ktos
    zadzwoń/zadzwońcie/zadzwoncie/oddzwoń/oddzwońcie/zadzwonić/dzwońcie/oddzwonić/zatelefonujcie ~2 mnie/nas/mi
    do mnie ~3 zadzwoni/zadzwonić/zadzwonił/zadzwoniła/oddzwonić/oddzwoni/zadzwonicie
    mnie/mi/nas/nam ~2 zadzwonić/oddzwonić/połączyć/przełączyć/przekierować/połączy/połącz/łączcie
    proszę/prosze/poproszę/poprosze/chcę/wolę ~2 oddzwonić/oddzwonienie/telefon/kontakt/zadzwonić/rozmowę/połączenie/telefoniczny/telefonicznie
    zadzwonić/dzwonić ~2 do was/państwa/kogoś/biura/infolini*
    mogę/chcę/muszę/chciałbym/chciałabym/wolę/można/da/mógłbym/moge/chce ~2 zadzwonić/dzwonić/zadzwonic
    pod jaki numer
    jaki ~4 numer/telefon ~4
    na jaki numer
    numer/telefon/nr ~3 @desk/@aid/@person/@staff/was/kontakt*
    macie/jaki/podaj/podajcie/poproszę/proszę/mogę/poprosić/podać/jest ~2 numer/telefon/nr ~1 telefonu/tel/kontaktowy/do/na/infolini*
    telefonicznie
    jak/gdzie ~5 skontaktować/kontaktować/kontakt/dodzwonić/zadzwonić/połączyć
    skontaktować/kontakt/kontaktować ~2 z/ze ~3 @person/@anyone/@staff/@desk/wami/państwem
    z kim ~5
    do kogo ~4
    kto ~4 pomoże/pomóc/odpowie/zajmie/pomaga/zajmuje
    kogo ~3 zadzwonić/zapytać/spytać/prosić/zwrócić
    rozmawiać/porozmawiać/pogadać/gadać/porozmawiac/rozmawiac/mówić/rozmowa/rozmowę/rozmowy/pomówić ~2 z/ze ~5 @person/@anyone/@staff/@desk/wami/państwem/nim
    z/ze @filler/@person/@anyone @person/@anyone/rozmawiać/porozmawiać/pogadać ~3 rozmawiać/porozmawiać/pogadać/gadać/porozmawiac/rozmawiac
    połącz/połączcie/łącz/łączcie/przełącz/przełączcie/przekieruj/przekierujcie/skieruj ~1 mnie/nas/z/ze/do/mi/rozmowę
    połączyć/przełączyć/przekierować/połączenie/przełączenie/przekierowanie ~2 z/ze/do/na ~3 @person/@anyone/@staff/@desk
    mnie ~4 połączyć/przełączyć/przekierować/połączy/połączycie
    ktoś/ktos ~2 może/mógłby/mogłaby/pomoże/odpowie/zajmie/zadzwoni/odpisze/oddzwoni/od/kto/moze/mogłby ~4
    czy/niech/żeby/może/aby/może/by ktoś/@person/ktos ~6 @help
    niech ~4 @person/ktoś/kogoś ~3
    niech ~3 @help ~3 @person/ktoś/ktos
    daj/dajcie/dawajcie/dawaj/poproszę/proszę/podaj/potrzebuję/potrzebuje/chcę/szukam/wolę/żądam/prosze ~2 @person/kogoś/kogos/kimś/człowieka/ludzi
    poproszę/poprosze/proszę/prosze o ~2 @person/kontakt/rozmowę/połączenie/telefon/przełączenie/oddzwonienie
    żywy/żywego/żywym/prawdziwy/prawdziwego/prawdziwym/prawdziwą/prawdziwej/żywą/realnym/żywa/prawdziwa człowiek/człowieka/człowiekiem/osobą/osoba/osobę/osoby/kogoś/konsultant*
    kogoś/kimś/ktoś żywego/żywym/żywy/kompetentnego/kompetentnym/prawdziwego/prawdziwym
    pomoc/pomocy/wsparcie/kontakt/obsługa ~1 człowieka/ludzka/ludzkiej/ludzki/konsultanta/ludzkie
    nikt ~3 odpowiada/odpisuje/odbiera/pomaga/pomoże/odpowie
    nikogo ~2 tam/nie ~1
    dlaczego/czemu ~6 człowiekiem/człowieka/nikt/kimś/nikim/nikogo/konsultant* ~3
    nie można ~4 człowiekiem/kimś/człowieka/konsultantem/dodzwonić/skontaktować
    nigdy ~4 człowiek*/nikt
    nie/przestań/przestańcie ~2 rozmawiać/rozmawiam/gadam/gadać/pisać/chcę/będę/chce/rozmawiać ~5 @bot
    żaden/żadnych/bez/dość/dosyć/precz/wyłącz/koniec/zamiast/stop/żadnego ~3 @bot
    @chatbot ~3 nie ~2 rozumie/pomaga/działa/rozumiesz/pomoże/ogarnia/odpowiada
    gadać ~2 ze ścianą
    nie ty ~2 @person
    @person/kogoś ~2 proszę/poproszę/prosze/potrzebny/potrzebuję/dajcie/natychmiast/teraz/chcę/chce
    wolę/wolałbym/wolałabym ~4 @person/kimś/osobą/telefonicznie/kogoś
    jest/są/macie ~2 dostępny/dostępni/wolny/wolni/jakiś/jakaś ~2 @person
    kto ~2 odpowiedzialny/kierownikiem/zajmuje
    @desk ~6 godzin*/czynn*/otwart*/numer/działa/telefon
    godzin*/czynn*/do której/od której/numer/działa/kiedy ~6 @desk
    kontakt telefoniczny
    do/z/ze ~f2 @person $
    możliwość ~2 rozmowy/kontaktu
    @person ~2 żywego/żywy
    rozmowa/rozmowę/rozmowy/rozmowie z ~3
    z waszym/waszą/waszymi ~1 @person/konsultant*
    kogoś ~2 telefonie
    kimś ~2 od ~1 was
    mógłbym/mogłabym/mogę/chciałbym/chciałabym prosić ~2 @person/rozmowę/kontakt/połączenie
  `,
  neutral: `
    mów mi _ $
    wizyt* ~1 technika
    czy może pani/pan ~1
    mój/moja/mojego/moim przełożon*/kierownik*/szef*/dyrektor*
    jeśli/jeżeli/gdy ~1 nikogo
    ludzkim/ludzkiego ciele/ciała
    źle ~2 numer
    wasi/wasze/wasz pracownicy/personel
    poskarżyć/skarga/skargę/skarżę ~1 na ~f2 @person
    kto jest ~1 @person
    ktoś ~1 do mnie ~1 wydzwania
    mądrzejszy/lepszy/szybszy od ~1 człowieka
    niż ~1 człowiek
    mądrzejszy/lepszy ~1 od/niż ~1
    lubisz ludzi
    szef płaci
    kto jest twoim/twój szefem/szef
    pani/pan/ktoś przez telefon ~2 powiedział*/obiecał*
    pan/pani ~3 powiedział*/obiecał*/mówił*
    nikogo nie ~1 ma ~2 domu
    nie ma nikogo ~2 domu
    nikogo ~3 w domu
    kto jest twoim/twój/moim/moja ~2
    musz*/trzeba ~1 osobiście
    osobiście ~1 przyjść/stawić/odebrać
    jesteś/jestes/jesteście/czy/to pan/pani/ty/to/jesteś/prawdziwym/człowiekiem/botem/żywym ~2 @person/@bot/osobą
    jesteś/jestes/jesteście ~3 @person/@bot/osobą
    czy to ~2 @bot/człowiek
    czy ~2 rozmawiam/piszę/gadam ~3 @person/@bot/osobą/kim/kimś
    ^ rozmawiam/piszę/gadam ~1 z/ze ~2 @bot/@person/osobą/kim
    z kim rozmawiam/piszę
    błąd/błędu/zasoby/prawa/praw/czynnik/ciało/błędem/zasobów ludzki/ludzkie/człowieka/ludzkiego/ludzkim/ludzkich
    agent/agentem/agenci/agentka nieruchomości/ubezpieczeniow*/celn*/biura/turystyczny/ochrony
    agencj*
    operator/operatora/operatorem ~1 sieci/telefonii/komórkow*/wózka/turystyczny
    inny/innego/jaki/jakiego/nowy/nowego/poprzedni/poprzedniego/obecny/zmienić/zmiana operator/operatora
    ile ~2 osób/ludzi/pracowników/konsultantów/osoby
    osoba/osoby/osobę/osobie/osobą ~1 fizyczn*/prawn*/kontaktow*/niepełnoletni*/starsz*/trzeci*/zmarł*/upoważnion*/niepełnospraw*/dodatkow*/dorosł*
    drugą/trzecia/kolejną/dodatkową/nową/druga/obcą/innej/drugiej osobę/osoby/osoba/osobie
    za/na/od/dla/cena osobę/osoby/osób
    dodać/dopisać/ubezpieczyć/upoważnić ~2 osobę/kogoś
    dwie/trzy/cztery/pięć/2/3/4/5/6 osoby/osób/ludzi
    kto jest ~2 osobą/właścicielem
    ktoś/ktos inny ~3 odebrać/użyć/podpisać/zapłacić/korzystać/używać
    dla/przez/od/na kogoś innego
    ktoś/ktos ~3 ukradł/zalogował/użył/włamał/wziął/zadzwonił/dzwonił/wszedł/podszywa/zapłacił/okradł/podał
    wczoraj/ostatnio/tydzień/tygodniu/już ~3 rozmawiał*/dzwonił*
    rozmawiałem/rozmawiałam/dzwoniłem/dzwoniłam/kontaktowałem/kontaktowałam ~5 @person/@desk/kimś/$
    konsultant/pracownik/kolega/koleżanka/konsultantka/pracownica/doradca/agent/kierownik ~4 powiedział*/obiecał*/wydał*/był*/podał*/miał*/stwierdził*/poinformował*/zrobił*/dał*/rozłączył*
    pana/pani/wasz/wasza kolega/koleżanka
    ludzie mówią/piszą/twierdzą/narzekają
    niektórzy/wiele/dużo/większość ludzie/ludzi
    szukacie/zatrudniacie/poszukujecie ~1 @person/osób/ludzi
    zarabia ~2 @person
    @person ~2 zarabia/zarobki
    jestem ~3 @person
    dla pracowników/pracownika
    zniżka/rabat/zniżki ~1 pracownicz*
    połączyć/połącz/połączenie/łączy ~4 @device
    @device ~3 połączyć/połączenie
    połączenia/rozmowy/połączeń ~1 bez/za/do/międzynarodow*/przychodzące/wychodzące/głosowe/zagraniczne
    ile ~2 kosztuj* ~2 połączeni*/rozmow*/dzwonić
    przekierowanie/blokada/historia/rejestr/zawieszenie połączeń/rozmów
    podczas/w/jakość/trakcie rozmowy
    nieodebrane połączenie/połączenia
    mój/nowy/stary/swój/zepsuty/zepsuł/mam/komórkowy/kupić/uszkodzony ~1 telefon
    telefon ~1 nie/stacjonarny/komórkowy/zepsuł/w/jest/się
    zmienić/zmiana/przenieść/przeniesienie/zachować/zablokować/mój/nowy/stary ~2 numer/numeru/telefon/telefonu
    stary telefon
    numer/numeru/nr klienta/konta/zamówienia/przesyłki/umowy/faktury/karty/seryjny/licznika/pesel/sprawy/referencyjny/rezerwacji/polisy/paszportu/paczki/iban/rachunku
    po ~1 angielsku/niemiecku/ukraińsku/rosyjsku
    mówić/pisać/rozmawiać ~1 po ~1
    mówi/mówić/rozmawia ~2 o ~1
    robot ~1 sprzątając*/kuchenn*/koszącą/koszący/odkurzając*
    soczewki kontaktow*
    usunąć/dodać/zapisać ~1 kontakt/kontakty
    kontakt ~2 telefonu/książki/listy
    przelew/przelać/przekazać/przesłać/przekaż ~4 osoby/pieniądze/środki/konto/zł
    kurier/kuriera ~3 zadzwonił/dzwoni/dzwonił
    kurier nie
    mój/moja/moim/moi szef/kolega/pracownik/pracownicy/lekarz/doradca/kierownik/prawnik/koleżanka/szefem/szefowa
    pracownik*/konsultant* ~1 do pracy
    biuro podróży/rachunkowe/nieruchomości
    kontaktow* formularz
    formularz kontaktow*
    pan/pani/państwo ~1 jest
    godziny otwarcia
    umówić ~3
    obsługa ~2 super/świetna/miła
    świetna/miła/fatalna/dobra obsługa
    właścicielem firmy
  `,
  refusals: `
    nie musicie ~3
    nie musi ~3
    nie ~1 zadzwońcie/dzwońcie/oddzwońcie
    nie łącz/łączcie/dzwoń/dzwońcie/przełączaj/przełączajcie/kontaktujcie/przekierowuj/przekierowujcie/łączyć/oddzwaniajcie ~4
    nie ~1 chcę/chce/potrzebuję/życzę/muszę/trzeba/potrzebuje/chciałbym ~5 @person/@anyone/@call/@talk/@reach/@connect/@desk
    nie ~1 dzwonić/łączyć/kontaktować
    bez ~2 rozmowy/dzwonienia/kontaktu/rozmawiania
    żadnych ~1 telefonów/rozmów/konsultantów/połączeń
    przestańcie ~1 mnie dzwonić
    przestańcie ~1 dzwonić
    ^ z nikim $
  `,
  anger: `
    zwariuję/oszaleję/zwariuje/oszaleje/zwariować/oszaleć
    szlag ~1 mnie ~1 trafi/trafia
    jestem ~2 wściekły/wściekła/wkurwiony/wkurwiona/wkurzony/wkurzona/oburzony/oburzona
    mam ~1 was ~1 dość
    mój prawnik/adwokat ~3 skontaktuje/napisze/zajmie/dowie/zadzwoni/pozwie
    pozwę/pozwać/podam ~2 was/sądu
    do sądu
    kroki prawne
    uokik/rzecznik* ~1 konsumentów/praw
    idę/przechodzę/odchodzę/przejdę ~2 do konkurencji
    do konkurencji
    nigdy więcej ~4
    straciliście/tracicie klienta
    jesteście ~3 złodziej*/oszust*/niekompetentn*/kłamc*/idiot*/śmieszni/żałośni/bezczelni/banda
    złodzieje/oszuści/bandyci/naciągacze/debile
    banda ~1 złodziei/oszustów/idiotów/debili/nieudaczników
    to jest skandal/hańba/żenada/kpina/oszustwo/skandaliczne
    skandal/hańba/żenada/kpina/skandaliczne
    spierdalaj*/wypierdalaj*/pierdolcie/jebać/chuj/kurwy
    najgorsza firma/obsługa/usługa
    najgorszy ~2
    zgłoszę was
  `,
  distress: `
    samobójstw*
    zabiję/zabić się
    zabić ~1 się
    chcę ~1 umrzeć
    nie chcę ~1 żyć
    odebrać sobie życie
    skończyć ze sobą
  `,
};
