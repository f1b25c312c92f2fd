/**
 * Words that a question about any subject can have: times, people of the household, places in it, what one does with
 * everything. That no entry has "hallway" or "yesterday evening" says nothing; that none has "library" says a lot.
 *
 * Written by hand, beside the common words of dialogs/language. Left out on purpose: words that are a subject at a
 * service desk (open, close, pay, stop, leave, call, late).
 */
export const generalWords: Readonly<Record<string, string>> = {
  nl: `buurman buurvrouw buren collega avond ochtend middag nacht gisteravond vanavond vanmiddag vanmorgen vanochtend vannacht week weken dag dagen maand maanden
    jaar jaren uur uren minuut minuten moment tijd keer maandag dinsdag woensdag donderdag vrijdag januari februari maart april mei
    juni juli augustus september oktober november december volgende vorige afgelopen laatste eerste tweede vroeger later lang kort
    man vrouw vader moeder ouders oma opa broer zus partner vriend gezin iedereen persoon huis thuis woning flat kamer gang hal
    keuken badkamer slaapkamer woonkamer verdieping bovenverdieping beneden boven kelder dorp stad wijk straat buurt hele heel half
    nieuw nieuwe oud oude groot grote klein kleine beter best slechter anders andere ander ergens nergens overal zomaar ineens plotseling
    zeker soms vaak vooral helemaal bijna bijvoorbeeld volgens vanaf totdat sowieso sindsdien momenteel zojuist net pas
    vinden vind gevonden zien zie gezien kijken kijk zeggen zegt gezegd vertellen denken dacht denk begrijp begrijpen bedoel bedoelen
    gebruiken gebruik gebruikt proberen probeer geprobeerd gebeurt gebeuren gebeurd nodig mogelijk graag liever komt gekomen
    gaan ging gegaan nemen neem genomen brengen houden hou laten liet regelen regel geregeld lukken lukt gelukt begonnen beginnen
    hebt had hadden horen hoort gehoord lezen gelezen schrijven kijken staan stond leggen gelegd zetten gezet eruit erin erop ervan
    super echt zo'n beide twee drie vier vijf tien euro eens paar stuk stukje ding dingen manier optie deel mbt ivm`,
  en: `neighbour neighbours colleague evening morning afternoon night tonight week weeks day days month months year years hour hours minute minutes moment time times
    monday tuesday wednesday thursday friday january february march april may june july august september october november december
    next last previous first second earlier later long short ago soon currently recently lately
    husband wife man woman father mother mum dad parents brother sister partner family everyone everybody nobody house home flat
    room hall hallway kitchen bathroom bedroom floor upstairs downstairs attic basement garden shed village town city area street
    neighbourhood place whole entire half new old big small large little better best worse different other another somewhere
    anywhere everywhere suddenly sure sometimes often especially completely almost example according
    find found finding see saw seen seeing look looking looked say says said tell told think thought understand mean means meant
    use using used try trying tried happen happens happened need needed possible rather come comes came coming went gone
    take takes took taken taking bring brought hold kept let left arrange arranged arranging succeed manage start started begin
    hear heard read write wrote stand put give given gave getting got goes allowed supposed expected become becomes
    super two three four five ten euro euros pair couple thing things way option part one ones still since until because while
    both same already actually please many several these those something anything lot bit`,
  de: `nachbar nachbarn nachbarin kollege kollegin abend abends morgens nachmittag nacht nachts heute gestern vormittag woche wochen tag tage tagen monat monate monats jahr jahre
    stunde stunden minute minuten moment zeit uhr mal montag dienstag mittwoch donnerstag freitag januar februar märz april mai juni
    juli august september oktober november dezember nächste nächsten nächster letzte letzten letzter vorige erste ersten zweite zweiten
    früher später lange lang kurz bald neulich seitdem
    mann frau vater mutter eltern oma opa bruder schwester partner partnerin familie alle jeder haus hause wohnung zimmer flur küche
    bad schlafzimmer wohnzimmer stock obergeschoss erdgeschoss oben unten keller dachboden garten dorf stadt gegend straße nachbarschaft ort
    ganze ganzen ganz halb neu neue neuen neues neuer alt alte alten altes groß große klein kleine besser beste schlechter anders andere
    anderen anderes irgendwo nirgends überall plötzlich sicher manchmal oft besonders völlig fast beispiel laut
    finde finden gefunden sehen sehe sieht gesehen schauen schaue sagen sagt gesagt denken denke verstehe verstehen meine meinen
    benutzen benutze nutzen nutze versuchen versucht passiert passieren nötig lieber kommen kam gekommen ging gegangen nehmen genommen
    bringen halten lassen ließ regeln regle geregelt klappt geklappt anfangen angefangen hören höre gehört lesen gelesen schreiben
    stehen steht gestanden legen gelegt stellen gestellt bestimmte bestimmt aussuchen dürfen darf sollte gelten gilt
    super zwei drei vier fünf zehn euro paar ding dinge weg weise teil beide gleich dauernd ständig immer derzeit wirklich
    ab jetzt dass weil obwohl wenn damit deshalb keiner keins mehrere`,
  fr: `voisin voisins voisine collègue soir matin matinée après-midi nuit semaine semaines jour jours journée mois an ans année heure heures minute minutes moment temps
    fois lundi mardi mercredi jeudi vendredi janvier février mars avril mai juin juillet août septembre octobre novembre décembre
    prochain prochaine dernier dernière derniers dernières précédent premier première 1er deuxième longtemps bientôt tard récemment
    mari femme homme père mère maman papa parents frère sœur conjoint famille personne monde maison chez appartement pièce couloir
    cuisine chambre salon étage haut bas cave grenier jardin village ville rue quartier endroit entier entière moitié
    nouveau nouvelle nouveaux vieux vieille ancien ancienne grand grande petit petite gros mieux meilleur pire différent autres ailleurs
    quelque part partout soudain coup sûr parfois souvent surtout complètement presque exemple selon
    trouver trouve trouvé voir vois vu regarder dire dit pense penser comprends comprendre veut voulait signifie
    utiliser utilise essayer essayé passe arrive arrivé venir vient venu venue allait prendre prend pris apporter garder gardez laisser
    régler organiser réussir commencer entendre lire écrire mettre mis donner donnez devoir devait faudrait existe
    super deux trois quatre cinq dix euro euros paire chose choses façon partie certains certaines certain beaucoup plusieurs
    désormais vraiment alors parce puisque pendant toujours cesse sans suite cause habitude finalement encore`,
  fa: `همسایه همسایه‌ام همکارم شب صبح عصر ظهر بعدازظهر بعد از ظهر امشب دیشب هفته هفته‌ها روز روزها ماه سال ساعت دقیقه لحظه زمان دفعه بار دوشنبه سه‌شنبه چهارشنبه
    پنجشنبه جمعه ژانویه فوریه مارس آوریل مه ژوئن ژوئیه اوت سپتامبر اکتبر نوامبر دسامبر آینده گذشته پیش قبل قبلی بعدی آخر اول دوم زود زودتر
    بعدا اخیرا تازه شوهر همسر همسرم زن مرد پدر مادر پدرم مادرم برادر خواهر خواهرم خانواده همه کسی خانه خونه منزل اتاق راهرو آشپزخانه
    آشپزخونه حمام خواب طبقه بالا پایین زیرزمین حیاط باغ روستا شهر محله خیابان کوچه منطقه جا جای کل نصف
    جدید نو قدیمی کهنه بزرگ کوچک بهتر بدتر دیگر دیگری متفاوت جایی یکدفعه ناگهان مطمئن گاهی اغلب مخصوصا کاملا تقریبا مثلا
    پیدا می‌بینم ببینم دیدم دیدن نگاه گفت گفته می‌گوید بگویید فکر می‌کنم فهمیدم می‌فهمم یعنی معنی استفاده استفاده‌ سعی اتفاق افتاد
    لازم نیاز ترجیح می‌آید میاد آمد آمده بیاید بیاد نیامده رفت رفته می‌رود بروم گرفت گرفتم می‌گیرم بگیرم بگیریم آورد گذاشت بگذارم
    ترتیب موفق شروع شنیدم خواندم نوشتم گذاشتم دادم می‌دهم میدم داده بدهم بدم هستیم باشد بشه بشود می‌شود میشه شده شدم داشتم داشت
    قرار دارم نداریم دو سه چهار پنج ده یورو چند چندتا چیز طور راه بخش هر دو همین همان فقط چون وقتی تا حالا الان این‌قدر اینقدر
    به خاطر واقعا مدام همش همیشه هنوز نمی‌دانم نمیدونم می‌دانم بدانم توی توش روی جلوی کنار برایم براش`,
};
