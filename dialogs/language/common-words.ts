/**
 * The words that chat messages are full of whatever their subject: articles, pronouns, question words, auxiliaries,
 * greetings. Two readers: language detection (a statistical detector is weak below five words, one "mijn" or "où" is
 * strong evidence) and the FAQ matcher (such words say nothing about the subject of a question).
 *
 * Written by hand. Lower case, with the accents of careful writing; both readers also try the form without accents.
 * A word of several languages stands in each of them.
 */
const lists: Record<string, string> = {
  nl: `de het een en van ik je jij u uw jullie wij we mijn mij me jouw hij zij ze hem haar hun ons onze dit dat deze die
    is ben bent zijn was waren word wordt worden werd heb hebt heeft hebben had kan kun kunt kunnen kon mag moet moeten
    wil wilt willen zou zal zult zullen ga gaat gaan doe doet doen weet weten kom komt krijg krijgt krijgen
    niet geen wel nog al ook maar of als dan toch eens even graag zo om te tot naar met voor op in uit aan bij door over onder
    tegen zonder tussen na sinds tijdens er hier daar waar wat wie welke hoe waarom wanneer hoeveel waarvoor waarmee
    iets iemand niemand niets alles veel weinig meer minder steeds altijd nooit opnieuw weer nu straks vandaag morgen overmorgen gisteren
    hallo hoi hey goedemorgen goedemiddag goedenavond dag bedankt dankjewel dankuwel dank alsjeblieft alstublieft
    ja nee oke prima goed slecht leuk mooi doei tot ziens groetjes sorry hulp help vraag graag zeg mensen mens
    zet speel laat toon vind zoek herinner maak geef boek voeg toe weer wekker afspeellijst`,
  en: `the a an and of i you he she it we they my your his her its our their me him them us this that these those
    is am are was were be been being have has had do does did done can could may might must shall should will would won't don't
    can't isn't doesn't didn't i'm i'd i've i'll it's you're what's that's let's
    not no yes any some none all both each more most much many few less too very just only also still already again yet
    for from to in on at by with without about into over under after before since until than then there here now
    what which who whom whose where when why how if or but because so as
    get got give go going make want need know tell show put set play find add please thanks thank hello hi hey ok okay
    good morning afternoon evening night bye goodbye sorry today tomorrow yesterday someone anyone something anything
    person people somebody human speak talk help like remind reminder book weather playlist out up off`,
  de: `der die das ein eine einen einem einer eines und von ich du er sie es wir ihr mein meine meinen meinem meiner dein deine
    sein seine unser unsere ihre ihren ihnen mich dich mir dir uns euch ihm ihn dies diese dieser dieses diesen
    ist bin bist sind war waren werde wird werden wurde habe hab hast hat haben hatte kann kannst können könnte könnten darf
    muss müssen soll sollte will wollen möchte mag würde geht gehen mache macht machen tun weiß wissen kommt bekomme
    nicht kein keine keinen nichts nur noch schon auch aber oder wenn als dann doch mal bitte gern gerne so um zu zum zur bis nach mit
    für auf in im aus an am bei beim durch über unter gegen ohne zwischen seit während da hier dort wo was wer wen wem welche welcher
    welches wie warum wieso weshalb wann wieviel viel wenig mehr weniger immer nie wieder jetzt heute morgen übermorgen gestern
    hallo hi guten tag abend nacht moin servus danke vielen dank dankeschön ja nein okay gut schlecht schön tschüss
    auf wiedersehen entschuldigung hilfe frage jemand niemand etwas alles mensch mitarbeiter sprechen
    zeig zeige zeigen spiel spiele such suche füge finde gib buche stelle erinnere erinnerung wecker wetter`,
  fr: `le la les l' un une des du de d' et à au aux je j' tu il elle on nous vous ils elles mon ma mes ton ta tes son sa ses
    notre nos votre vos leur leurs me m' te t' se s' lui moi toi ce cet cette ces c' ça cela qui que qu' quoi quel quelle quels quelles
    dont où quand comment pourquoi combien est suis es sommes êtes sont était être ai as a avons avez ont avoir eu peux peut pouvez
    pouvoir pourrais dois doit devez veux veut voulez voudrais fais fait faites faire vais va allez aller sais savoir
    ne n' pas plus rien jamais aucun aucune non oui si ou mais donc car parce avec sans pour par dans en sur sous chez vers entre
    depuis pendant avant après jusque ici là y très trop bien mal encore toujours aussi déjà tout tous toute toutes même autre
    bonjour bonsoir salut coucou merci svp s'il plaît au revoir pardon désolé désolée d'accord ok aide aidez
    aujourd'hui demain hier maintenant quelqu'un quelque chose personne humain parler besoin il y a est-ce qu'est-ce
    montre montrez mets mettez joue trouve trouver dis dites donne donnez soir matin nuit jours`,
  es: `el la los las un una unos unas de del y a al yo tú tu usted él ella nosotros ustedes ellos mi mis tus su sus nuestro nuestra
    me te se le les lo nos este esta estos estas ese esa eso esto aquel que qué quien quién cual cuál cuando cuándo donde dónde
    como cómo cuanto cuánto cuántos por porque para con sin en sobre entre desde hasta hacia es soy eres somos son está estoy estás
    están estaba era ser estar he has ha hemos han haber había hay puedo puede puedes pueden poder podría quiero quiere quieres
    querer quisiera necesito necesita necesitas tengo tiene tienes tener hago hace hacer voy va vas vamos ir sé saber
    no ni nunca nada nadie algo alguien sí si o pero muy más menos mucho mucha poco todo todos todas también ya aún todavía siempre
    otra otro vez aquí allí ahora hoy mañana ayer hola buenos buenas días tardes noches gracias adiós favor perdón
    vale bien mal ayuda ayúdame hablar persona humano bueno buena dime dame pon quién tipo qué mejor`,
  it: `il lo la i gli le un uno una di del dello della dei degli delle e a al allo alla ai agli alle da dal dalla in nel nella
    su sul sulla con per tra fra io tu lui lei noi voi loro mio mia miei mie tuo tua suo sua nostro vostro mi ti si ci vi ne
    questo questa questi queste quello quella che chi cosa cos'è quale quali quando dove dov'è come com'è perché quanto quanta quanti
    è sono sei siamo siete era erano essere ho hai ha abbiamo avete hanno avere posso può puoi possono potete potrei
    devo deve voglio vuole vuoi vorrei faccio fa fare vado va andare so sapere sto sta stai c'è
    non no sì nessuno niente nulla qualcosa qualcuno anche ancora già mai sempre più meno molto molta poco tutto tutti tutte
    ma o se però quindi qui qua lì adesso ora oggi domani ieri ciao buongiorno buonasera salve grazie prego arrivederci
    scusa scusi favore va bene aiuto aiutami parlare persona umano l' un' dell' all' nell' quest'`,
  tr: `ve bir bu şu o ben sen biz siz onlar benim senin onun bizim sizin onların bana sana ona bize size onlara beni seni onu
    ne neden niçin niye nasıl nerede nereye nereden kim kime hangi kaç ne zaman mı mi mu mü mısın misin musun müsün mıyım miyim
    var yok değil evet hayır tamam olur olmaz için ile gibi kadar daha çok az en da de ki ama veya ya ise eğer çünkü
    şimdi bugün yarın dün sonra önce hala hâlâ hep hiç her bazı şey biri birisi kimse burada orada
    istiyorum istiyor istemiyorum yapabilir yapmak olarak oldu olan olacak lütfen teşekkürler teşekkür ederim sağol
    merhaba selam günaydın iyi günler akşamlar geceler hoşça kal güle görüşürüz özür dilerim pardon
    yardım edin eder misiniz bakar mısınız konuşmak insan göster bul çal ekle ayarla hatırlat nedir hava saat`,
  pl: `i w we z ze na do od dla o po przy przez bez pod nad za u ja ty on ona ono my wy oni mój moja moje moją mojego mojej twój
    pan pani państwo mi mnie mną ci cię tobie mu go jej ją nam nas was ich się to ten ta te tego tej ci tamten
    co kto kogo komu kiedy gdzie jak jaki jaka jakie który która które dlaczego czemu czy ile skąd dokąd
    jest są był była było być jestem jesteś mam masz ma mamy macie mają mieć mogę może możesz można muszę musi chcę chce chciałbym
    chciałabym proszę potrzebuję wiem robić zrobić działa nie tak ani nic nikt nigdy coś ktoś wszystko też także już jeszcze zawsze
    ale lub albo bo że żeby jeśli bardzo więcej mniej dużo mało tu tutaj tam teraz dziś dzisiaj jutro wczoraj
    cześć dzień dobry wieczór witam hej dziękuję dzięki przepraszam pomoc pomóż pomocy dobrze okej widzenia
    rozmawiać człowiekiem człowiek kimś pokaż znajdź dodaj ustaw`,
  fa: `و در به از که را این آن با برای تا یا اما ولی اگر چون هم نیز من تو او ما شما آنها آن‌ها ایشان من‌را منو مرا خودم خود
    است هست نیست هستم هستید هستند بود بودم شد شده می‌شود میشود میشه می‌شه شدن باشد باشه کرد کردم کرده کنم کنید کنم‌ کنیم می‌کنم میکنم
    می‌کند میکنه کن کردن دارم دارید دارد داره نداره ندارم داشت بدم بدهم بدید بدهید می‌خوام میخوام می‌خواهم میخواهم خواهش می‌توانم میتونم
    می‌تونم میتوانم می‌تونید میتونید باید نباید چه چی چیست چیه چطور چطوری چگونه چرا کی کجا کجاست کدام کدوم چند چقدر آیا
    یک یه همه هیچ خیلی زیاد کم بیشتر کمتر دیگر دیگه هنوز همیشه هرگز الان حالا امروز فردا پس‌فردا دیروز امشب
    اینجا آنجا اونجا سلام درود خداحافظ ممنون ممنونم مرسی متشکرم سپاس سپاسگزارم لطفا لطفاً ببخشید بله آره نه خیر باشه خوب خوبه
    بد کمک کسی چیزی هر روی برای‌ دست صحبت انسان آدم نشان بده بگو پیدا یادآوری یادآور اضافه پخش آهنگ بعد قبل دنبال نمی‌کند
    نمیکنه نمی‌کنه نمیشه نمی‌شه نمی‌شود وقت ساعت کار های هایی ام ات اش مان تان شان ای توی سر دوست میخوای میخواد`,
  ar: `في من على إلى عن مع هذا هذه ذلك تلك هو هي هم نحن أنا انا أنت انت أنتم و أو او ثم لكن لا نعم ليس لم لن ما ماذا متى أين اين كيف لماذا
    كم هل أي اي الذي التي كان كانت يكون أن ان إن إذا اذا كل بعض بعد قبل بين عند عندي لدي لي لك له لها لنا قد سوف يمكن يمكنني
    أريد اريد أرغب أحتاج احتاج أستطيع استطيع يوجد توجد هناك هنا الآن الان اليوم غدا غداً أمس جدا جداً فقط أيضا ايضا مرة أخرى
    مرحبا مرحباً أهلا اهلا السلام عليكم صباح الخير مساء شكرا شكراً وداعا عفوا آسف من فضلك رجاء لو سمحت مساعدة ساعدني
    التحدث شخص إنسان موظف مش عايز عاوز بدي شو ليش وين إيه ايه ده دي يا حول ضمن حتى الى علي أعرض اعرض أضف اضف شغل احجز ذكرني اضبط
    ابحث الطقس غير صفر قائمة تشغيل`,
};

/**
 * Words of customer service that people send alone ("storing", "panne"). Only language detection reads these: for the FAQ
 * they are the subject itself.
 */
const subjectLists: Record<string, string> = {
  nl: `factuur rekening nota storing opzeggen verhuizen verhuizing meterstand meterstanden klantnummer wachtwoord betalen betaling
    abonnement contract monteur glasvezel traag langzaam kapot werkt aansluiting openingstijden klacht termijnbedrag stroom
    zonnepanelen terugleveren overleden adres wijzigen medewerker bestelling levering korting kosten prijs teruggave privacy`,
  en: `invoice bill outage fault cancel cancellation moving meter reading password payment pay subscription contract engineer
    fibre slow broken connection complaint instalment power electricity solar panels died deceased address change employee order
    delivery discount cost price refund account upstairs customer number`,
  de: `rechnung störung kündigen kündigung umzug umziehen zählerstand kundennummer passwort bezahlen zahlung vertrag techniker
    glasfaser langsam kaputt anschluss öffnungszeiten beschwerde abschlag strom solaranlage einspeisung verstorben adresse ändern
    bestellung lieferung rabatt kosten preis erstattung melden datenschutz`,
  fr: `facture panne résilier résiliation déménagement déménager relevé compteur mot passe payer paiement abonnement contrat
    technicien fibre lent lente cassé connexion horaires réclamation mensualité électricité courant panneaux solaires décédé adresse
    changer commande livraison remise coût prix remboursement`,
  es: `factura avería cancelar baja mudanza contador lectura contraseña pagar pago contrato técnico fibra lento lenta roto conexión
    horario queja reclamación cuota luz electricidad paneles fallecido dirección cambiar pedido entrega descuento precio reembolso
    funciona arriba`,
  it: `bolletta fattura guasto disdire disdetta trasloco contatore lettura password pagare pagamento contratto tecnico fibra lento
    lenta rotto connessione orari reclamo rata corrente elettricità pannelli morto deceduto indirizzo cambiare ordine consegna
    sconto prezzo rimborso funziona`,
  tr: `fatura arıza iptal taşınma sayaç şifre ödeme ödemek abonelik sözleşme teknisyen fiber yavaş bozuk bağlantı şikayet taksit
    elektrik güneş paneli adres değiştirmek sipariş teslimat indirim ücret fiyat iade çalışmıyor`,
  pl: `faktura rachunek awaria wypowiedzenie wypowiedzieć przeprowadzka licznik hasło zapłacić płatność umowa technik światłowód
    wolny wolne zepsuty połączenie godziny reklamacja skarga rata prąd panele adres zmienić zamówienie dostawa zniżka cena zwrot`,
  fa: `صورتحساب قبض قطعی قطع اختلال لغو قرارداد اسباب‌کشی کنتور رمز پرداخت اشتراک تکنسین فیبر کند خراب اتصال شکایت قسط قسطی برق
    گاز خورشیدی فوت آدرس تغییر کارمند سفارش تخفیف هزینه قیمت بازپرداخت اینترنت مودم وای‌فای حریم`,
  ar: `فاتورة فاتورتي عطل انقطاع إلغاء العقد انتقال عداد العداد كلمة المرور دفع الدفع اشتراك فني الألياف بطيء معطل اتصال شكوى تقسيط
    كهرباء الكهرباء الغاز الألواح توفي عنوان تغيير طلب توصيل خصم سعر استرداد الانترنت الإنترنت مودم`,
};

const noAccents = (word: string): string =>
  word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('ı', 'i')
    .replaceAll('ß', 'ss')
    .replaceAll('ł', 'l');

function toSet(list: string): ReadonlySet<string> {
  const words = list.split(/\s+/).filter(Boolean);
  return new Set([...words, ...words.map(noAccents)]);
}

type WordSets = Readonly<Record<string, ReadonlySet<string>>>;

const toSets = (byLanguage: Record<string, string>): WordSets =>
  Object.fromEntries(Object.entries(byLanguage).map(([language, list]) => [language, toSet(list)]));

/** Common words by language code, each also in its form without accents. */
export const commonWords: WordSets = toSets(lists);

/** Words of customer service by language code, likewise. */
export const subjectWords: WordSets = toSets(subjectLists);
