import type { Lexicon } from '../lexicon.ts';

// Turkish puts its grammar at the end of the word, so most entries are stems.
export const turkish: Lexicon = {
  language: 'tr',
  verbsAtEnd: true,
  words: {
    person: `
      danışmandan | temsilciden | yetkiliden | insan | insanı | insana | insanla | insanlar | insanlarla | insandan | insanın | insani | temsilci | temsilcisi | temsilciye | temsilcisine | temsilciyle | temsilcisiyle | temsilciyi | temsilcisini | temsilciniz* | temsilcinizle | temsilciler | temsilcilere | temsilcilerle | temsilcileri* | temsilcide* | temsilcinin
      müşteri temsilci* | danışman | danışmana | danışmanla | danışmanı | danışmanı* | danışmanlar* | danışmanın* | müşteri danışman* | operatör | operatöre | operatörle | operatörü | operatörünüz* | operatörlerle | yetkili | yetkiliye | yetkiliyle | yetkilisi* | yetkililer* | yetkiliniz* | yetkili* | görevli | görevliye | görevliyle | görevlisi* | görevliniz*
      görevliler* | çalışan | çalışana | çalışanla | çalışanınız* | çalışanlarınız* | çalışanınıza | personel | personele | personelle | personeliniz* | memur | memura | memurla | memuru | sorumlu | sorumluya | sorumluyla | müdür | müdürünüz* | müdüre | müdürle | müdürü* | yönetici | yöneticiniz* | yöneticiye | yöneticiyle | amir* | şefiniz* | şefinizle
      patron | patronunuz* | supervizör* | uzman | uzmana | uzmanla | uzmanınız* | gerçek kişi* | gerçek insan* | gerçek biri* | canlı biri* | canlı kişi* | canlı insan* | canlı temsilci* | canlı operatör* | canlı bağlan* | ekip arkadaşınız* | ekip arkadaşlarınız* | arkadaşlarınızdan biri | etten kemikten | elemanınız* | elemanla | eleman | yetkili biri* | yetkili kişi* | agent | agenta
      insanoğlu | adam gibi bir insan | vatandaş temsilci* | asistanınız | çağrı görevlisi | sorumlu kişi* | insan desteği | temsilçi | meslektaş* | iş arkadaş* | gerçek bir insan* | gerçek bir kişi* | canlı bir* | bir insan*
    `,
    anyone: 'biri | biriyle | birine | birini | birisi | birisiyle | birisine | birisini | birileri | birileriyle | kimse | kimseyle | kimseye | kimi | kişi | kişiyle | kişiye | kim | kiminle | kime | bi kişi | bir kişi | bir kişiyle | insanlar | birilerine | birinden | biriniz | içinizden biri | sizden biri | bri | birinizle | adam | birisinden | hiç kimse',
    staff: 'departman* | birim* | muhasebe* | bölüm* | ekip* | ekibiniz* | doktor* | hemşire* | hemşireyle | eczacı* | avukat* | teknisyen* | şube* | mağaza* | ofis* | satış* | teknik ekip* | banka* | finans* | fatura birimi* | hukuk* | genel müdürlük* | mühendis* | resepsiyon* | sahibi* | muayene* | terapist*',
    desk: `
      müşteri hizmet* | müşteri hızmet* | müşteri destek* | müşteri desteği* | müşteri servis* | müşteri ilişkileri* | müşteri hattı* | çağrı merkez* | destek hattı* | destek ekibi* | destek birimi* | destek merkezi* | canlı destek* | canlı desteğe | canlı yardım* | canlı sohbet* | teknik destek* | teknik desteğe | danışma hattı* | yardım hattı* | yardım masası* | iletişim merkezi* | danışma merkezi*
      müşteri iletişim* | çözüm merkezi* | telefonla destek | telefon desteği | müşterihizmet* | musteri hizmet* | hizmet hattı* | bilgi hattı* | ücretsiz hat* | çağrımerkez* | destek servisi* | destek temsilci* | destek personel*
    `,
    aid: 'destek | desteğe | desteğinize | destekle | yardım hattı | desteği | destek ekibi | hizmet',
    talk: `
      konuş | konuşmak | konuşabil* | konuşayım | konuşalım | konuşacağım | konuşcam | konuşucam | konuşmam | konuşmalıyım | konuştur | konuştursana | konuşmayı | konuşsam | konuşsak | konuşabilecek* | konuşma | konusmak | konuşacak | görüş | görüşmek | görüşebil* | görüşeyim | görüşelim | görüşmem | görüşme | görüşmeyi | görüşmeliyim | görüştür* | görüşsem | görüşecek* | görüşücem | görüşcem | görüşmesi
      konuşuyorum | sohbet | sohbet etmek | yazışmak | yazışabil* | chat | mesajlaş* | | muhatap | dert | derdimi | derdim | müzakere | konuşulacak | konuşmaya | görüşmeye | konuşabilmek | yüz yüze | konuşur | konusa*
    `,
    tell: `
      anlatmak | anlatmam | anlatabil* | sormak | sormam | danışmak | danışabil* | soru | sorum | yazmak | sorayım | açıklamak | iletmek
    `,
    third: `
      kurye* | kargocu* | şoför* | postacı* | satıcı* | ev sahib* | kiracı* | komşu* | ev arkadaş* | eşim* | kocam* | karım* | annem* | babam* | oğlum* | kızım* | kardeşim* | ablam* | abim* | arkadaşım* | polis* | ambulans* | emlakçı* | acente* | elçilik* | alıcı* | doktorum* | avukatım* | patronum* | müdürüm* | işveren* | teknisyen* | sürücü*
    `,
    reach: 'ulaş* | iletişim | iletişime | irtibat | irtibata | temas | temasa | erişmek | erişebil* | bulmak | ulaşamıyorum | başvurabil* | iletişimde',
    call: 'ara | arayın | arayin | arasın | arasınlar | arayabil* | aramak | aramam | arar mısın* | ararmısınız | arayacak | telefonla | telefonda | telefon açın | telefon etmek | telefon edin | telefon görüşmesi | geri arama | geri arayın | geri ara | sesli görüşme | sesli arama | arayalım | arayayım | arıyorum | telefon | telefon aç* | görüntülü görüşme | aransın | arama talebi | aranmak | arayın beni | ararsanız | arasanıza | arayan | aranma | telefonlaş*',
    connect: 'bağla | bağlayın | baglayin | bağlayabil* | bağlar mısın* | bağlarmısın* | bağlan | bağlanmak | bağlanabil* | bağlat* | bağlanayım | bağlamanızı | bağlasana | bağlasın | bağlamak | bağlanmam | bağlama | bağlan* | aktar | aktarın | aktarabil* | aktarır mısın* | aktarılmak | aktarma | aktarıl* | yönlendir* | transfer | ilet | iletin | iletebil* | çağır | çağırın | çağırır mısın* | devret* | bağlıyım | bağlayıver* | bağlantı kur* | getir | getirin',
    device: 'tarife* | paket* | abonelik* | sözleşme* | postamı | modem* | internet* | wifi* | kablo* | yazıcı* | bilgisayar* | televizyon* | hesab* | hesap | hesaba | para | parayı | lira | tl | cihaz* | telefonuma | bluetooth* | eşya* | kart* | fatura* | paket* | numaramı',
    help: 'yardım | yardımcı | yardım et* | yardım eder | destek | baksın | bakabil* | bakar mısın | bakar | bakın | ilgilen* | ilgilensin | cevap | cevaplasın | cevap versin | yanıt | yanıtlasın | yanıt versin | açıklasın | çöz* | çözsün | arasın | arayabil* | dinle* | dinlesin | anlasın | anlat* | anlayan | anlayacak | yazsın | dönsün | dönüş | geri dönsün | cevap verecek | yardım edecek | konuşsun | incele* | bilgi | versin',
    give: 'ver | verin | verir misin* | verirmisin* | bul | bulun | gönder* | yolla* | istiyorum | isterim | lazım | olsun | gelsin | çıksın | çıkar | çıkarın | getirin | getir | versene | istiyom | talep',
    want: 'isterdim | istemiştim | istiyodum | istiyorum | istiyom | isterim | istiyoruz | isteriz | istedim | lazım | gerek | gerekiyor | gerekli | ihtiyacım | ihtiyaç | tercih | tercih ederim | rica | talep | talebi | arıyorum | şart | olsun | istiyorm | ıstıyorum | istirham | istemekteyim | istiyoruum | istyorum | istiorum | isityorum | isterdim',
    may: 'görüşebilir miyim | konuşabilir miyim | nasıl | mümkün | mı | mi | mu | mü | mıyım | miyim | mısın | misin | mısınız | misiniz | olur mu | acaba | nereden',
    me: 'beni | bana | bizi | bize | benimle | bizimle | görüşmeyi | sohbeti | çağrımı',
    you: 'sizi | size | sizinle | sizlere | sizleri | şirketiniz* | firmanız* | sizlerle | seni',
    exist: 'var mı | var mi | varmı | varmi | yok mu | yokmu | var | yok | çalışıyor mu | bulunuyor mu | mevcut mu',
    free: 'müsait | uygun | çevrimiçi | online | orada | burada | orda | burda | var mı | yok mu | yokmu | varmı | boşta | var mi | aktif | mevcut | karşımda | hatta',
    no: 'değil | olmasın | istemiyorum | istemem | istemiyom | yerine | yok | hayır | olmaz | olmadan | değilim | konuşmam | hariç | ıstemıyorum | istemiyoruz | konuşmak istemiyorum | konuşmuyorum | etmem | uğraşmak istemiyorum | kaldırın | sevmiyorum | kesin',
    chatbot: 'ai | bota | botla | botu | botlar | bottan | robotla | robota | robotu | robotlar | robottan | robottan* | chatbot* | yapay zeka* | sanal asistan* | otomatik cevap* | otomatik mesaj* | hazır cevap*',
    bot: 'bot | bota | botla | botu | botlar | botlarla | bottan | robot | robotla | robota | robotu | robotlar | robotlarla | robottan | robottan* | chatbot* | makine | makineyle | makineye | makineden | makina | makinayla | bilgisayarla | bilgisayar | yapay zeka* | otomatik cevap* | otomatik mesaj* | otomatik yanıt* | programla | sanal asistan* | algoritma* | telesekreter* | hazır cevap*',
    stop: 'yeter | bıktım | bıktık | usandım | nefret | sıkıldım | kes | bırak | bırakın | dur | durdur | kapat | kapatın | gına | illallah | defol | sus | geç | istemiyorum | atlamak | atla | sinir',
    bad: 'işe yaramıyor | işe yaramaz | saçma | aptal | salak | gerizekalı | anlamıyor | anlamıyorsun | anlamıyosun | berbat | rezalet | çöp | yardımcı olmuyor | yararsız | faydasız | kötü | lanet | beceriksiz | geri zekalı | boş | dandik | saçmalıyor | cevap vermiyor',
    number: 'telefon numara* | telefon no | numara | numarası | numaranız | numaranızı | telefon nu* | iletişim numara* | irtibat numara* | telefonunuz | tel no | iletişim bilgileri* | telefon hattı | numarayı | hangi numara* | iletişim bilgi* | telefonu',
    who: 'kim | kiminle | kime | kimi | kimle | kimden',
    report: 'şikayetçi* | sertifikalı | davranıyorsunuz | ne kadar | kaç para | ücreti | fiyat* | eğitimli | iş ilan* | maaş* | alımı | dedi | söyledi | söz verdi | konuştum | görüştüm | teşekkür* | kaba | yorum | puan | işe alım* | başvuru* | ilan* | eleman al* | kariyer | staj | memnun* | harika | aradım | dediler | şikayet* | kötüydü | anket',
    alone: 'bağlayın | aktarın | bağlar mısınız | aktarır mısınız | bağlasana | bağlan | aktar | iletişim | bağla | arayın | geri arama | görüşme | destek | aramak | telefon numarası | beni ara | iletişime geçmek | ara beni | numaranız',
    filler: `
      bir | bi | lütfen | lutfen | lütfn | acil | acilen | hemen | şimdi | artık | direkt | direk | gerçek | gerçekten | canlı | normal | doğru düzgün | düzgün | yetkin | selam | merhaba | slm | mrb | iyi | günler | akşamlar | geceler | sabahlar | günaydın | evet | hayır | tamam | peki | ya | yaa | yav | be | ne | olur | nolur | bu | şu | o | konu | konuda | hakkında | ile | la | le | da | de | mı | mi | mu | mü | mıyım | miyim | musunuz | müsünüz
      mısınız | misiniz | mısın | misin | acaba | rica | ederim | etsem | sizden | sizin | sizinle | benimle | benim | bana | beni | bizi | size | sizi | bugün | yarın | tekrar | yine | yeniden | sadece | biraz | daha | çok | en | kısa | sürede | ve | veya | ama | için | olan | var | olsun | lan | amk | aq | ulan | yahu | kardeşim | abi | hocam | hanım | bey | sayın | teşekkürler | sağ ol | başka | diğer | olarak | şey | kadar | üzerinden
      zaman | hızlı | hızlıca | çabuk | ben | biz | hala | bari | bile | zorunda | üzere | önce | müşteri | etmek | geçmek | geçebilir | kurmak | kurabilir | türkçe | bilen | isterim | istiyorum | lazım | efendim | pls
    `,
    joint: 've | ama | fakat | veya | ya da | çünkü | ancak | yoksa',
  },
  asks: `
    üst seviye/makam/düzey
    neden/niye ~4 @chatbot
    telefonda/telefonla ~2 halled*/çözebil*/yapabil*/konuşabil*
    arkadaşın/arkadaşınız/meslektaşın ~4 @help
    444/0850/0800 ~2 numara*/numaranız
    birebir ilgi*/ilgilen*
    bey/beyle/hanım/hanımla/hanımefendi*/beyefendi*/bayla/bayanla ~3 @talk
    @chatbot için ~2 fazla/çok/karışık/zor/karmaşık
    @bot için ~2 karışık/karmaşık/zor
    telefon randevusu
    telefonla/telefonda randevu
    @person ~2 randevu*
    patron*/müdür*/amir*/yönetici* ~2 çağır*/bağla*/ver*
    arkadaşınıza/arkadaşlarınıza/meslektaşınıza/yetkiliye ~2 ilet*/aktar*/sor*/söyle*
    bilen/anlayan/yetkili/üst ~1 biri/birisi/birini
    kimse ~1 yok/var ~1
    birisi/biri/biriniz/birileri ~1 var/yok/müsait
    orada/orda/burada/burda/hatta ~2 kimse/biri/birisi/insan
    insan/temsilci/yetkili/adam/operatör/görevli/çalışan ~1 yok/var
    beni/bizi/bana ~3 ara/arayın/arayin/arasın/arasınlar/arar/arayabilir*/ararmısınız/arayabil*/ararsanız/aransın/telefon/arasanıza
    ara/arayın/bağla/bağlayın/aktar/aktarın beni/bizi
    beni/bizi/bana ~4 @connect
    @connect ~2 beni/bizi
    bağlar/aktarır/yönlendirir/bağlayabilir/aktarabilir mısın/mısınız/misiniz/musunuz/misin
    sizi/seni/size/sizinle ~4 @call/@reach/@talk
    birini/birine/birisini/kimi/kimseyi/yetkili*/temsilci* ~3 @call
    @person/@anyone/@staff/@desk ~5 @talk/@reach/@connect/@give
    @talk/@reach/@connect ~3 @person/biriyle/birine/birisiyle/@desk/@staff
    biri/birisi/birileri/biriniz/@person ~6 @help
    kim ~3 yardım/ilgilen*/bakıyor/yardımcı/cevap
    kiminle ~4
    kime ~3 @reach/@talk/@call/sor*/başvur*/yaz*
    kimi ~2 @call
    yardımcı/yardım/destek olacak/edecek/olabilecek ~2 @person/biri/birisi
    konuşacak/görüşecek/muhatap ~2 @person/biri/birisi/kimse/adam
    geri ~1 arama/arayın/ara/aranma/arar/arasın
    arama/aranma talebi/istiyorum/rica/talep
    aranmak istiyorum
    telefonla/telefonda/sesli/canlı ~3 @talk/konuş*/görüş*
    telefon numara* ~2 nedir/kaç/ne/var/alabilir*/verir/lütfen/neydi
    hangi numara*
    numaranız ~2
    telefon numaranız/numaranızı
    numara/numarası/numarasını ~3 @call/kaç/nedir/verir
    @desk/@aid ~4 @number
    @number ~4 @desk
    iletişime/irtibata/temasa geç*/geçmek/geçebilir*
    iletişim kur*/bilgileri*/kurmak
    nasıl ~3 ulaş*/iletişim*/arar*/irtibat*/arayabil*
    nereden ~3 ulaş*/arayabil*
    @bot ~f2 olmasın/değil/istemiyorum/istemem/yerine/istemiyom/yok/hayır/konuşmam/yeter/kapat/kapatın/kes/konuşmuyorum/bıktım/usandım/sıkıldım/istemiyoruz/sevmiyorum
    @bot ~4 konuşmak/yazışmak/görüşmek/uğraşmak/muhatap/cevap ~2 istemiyorum/istemem/değil/zorunda
    @bot ~4 bıktım/usandım/sıkıldım/nefret/yeter/illallah
    makineyle/robotla/botla/duvarla ~2 konuş*/konuşmam
    @chatbot ~3 @bad
    değil ~2 @person
    @person ~2 istiyorum/isterim/lazım/lütfen/istiyom/verin/ver/bulun/gerek/bağlayın/olsun/istiyoruz
    gerçek/canlı ~1 insan*/biri/birisi/kişi/temsilci*/biriyle/kişiyle/birine
    insan/insani ~1 desteği/yardımı/destek/yardım
    kimse ~3 cevap/yanıt/yardım/bakmıyor/ilgilenmiyor/dönmüyor/açmıyor/yazmıyor
    neden/niye/niçin ~4 insan*/kimse/biri/temsilci*/yetkili* ~4
    hiç ~2 insan/kimse ~2 ulaşamıyorum/yok/konuşamıyorum/bulamıyorum
    insana ~2 ulaşamıyorum/ulaşmak
    @desk ~6 saat*/açık/kaçta/nasıl/telefon*/numara*
    birine ~3 anlat*/sor*/danış*
    derdimi ~2 anlat*
    yüz yüze
    sesli görüşme/arama
    tercih ederim ~3 telefonla/insan/biriyle
    yapay zeka* ~4 istemiyorum/değil/olmasın/konuşmam
    bu konuda ~3 kim
    müşteri temsilci*
    insan gelsin/olsun/bul
  `,
  neutral: `
    @person ~1 şikayetçi*/şikayet*
    @person kim $
    biri ~1 beni ~1 arıyor
    insanları/insanlar sever*/seviyor*
    insandan daha
    çalışanlarınıza ~2 davran*
    enerji/tatil/vergi danışman*
    evde ~2 kimse yok
    kimse yok ~2 evde/teslimat
    telefondaki ~2
    @person ilan*
    ilan* ~2 @person
    patronun/müdürün/şefin kim
    insan/bot/robot/gerçek/yapay/temsilci/canlı/kişi mısın/mısınız/misin/misiniz/mi/mı/musun/musunuz
    sen/siz ~4 mısın/mısınız/musun/musunuz/misin/misiniz
    @person/@bot/kiminle/kimle mı/mi/mu/mü ~1 konuşuyorum/görüşüyorum/yazışıyorum
    @person/@bot/kiminle/kimle ~1 konuşuyorum/görüşüyorum/yazışıyorum
    insan kaynakları/hakları/hatası/sağlığı/vücudu/kaynaklı/hataları
    insanlar ~3 söylüyor/diyor/düşünüyor/pahalı
    kaç ~1 kişi/çalışan/insan/temsilci/personel
    kişi ~1 başı/sayısı/daha/ekle*/silmek/ücreti
    iki/üç/dört/beş/altı/2/3/4/5/6/tek/tüzel/ek/üçüncü/ilave/yabancı/ölen ~1 kişi/kişilik/kişiye/biri/birisi/kişinin
    başka biri/birisi/biri ~3 alabilir/kullanabilir/imzalayabilir/teslim/ödeyebilir/girmiş
    başkası ~3 alabilir/kullanabilir/imzalayabilir/teslim/adına
    başkasının
    gerçek kişi mi
    kişi mi ~2
    irtibat/iletişim kişi*
    irtibat kişisi
    rehber* ~3 kişi*/sil*
    biri/birisi ~4 çaldı/girmiş/girdi/kullanmış/açmış/aldı/kullanıyor/çalmış/söyledi/hackledi/dolandırdı/aramış/aradı/arayıp
    biri ~1 beni arayıp/aradı/aramış
    yaş* altı/üstü ~1 biri/kişi
    dün/geçen/hafta/demin/önce ~4 konuştum/görüştüm/aradım/konuşmuştum/aramıştım
    @person/@desk ~3 konuştum/görüştüm/aradım/konuşmuştum/görüşmüştüm/konuştuk
    temsilciniz/çalışanınız/arkadaşınız/görevliniz/danışmanınız/personeliniz/yetkiliniz/temsilci/çalışan/görevli ~6 dedi/söyledi/verdi/söz/davrandı/yaptı/getirdi/kaba/yanlış/bana
    mağazadaki ~2
    temsilcilik/temsilciliği
    çalışma saatleri/saatleriniz
    @person ~2 alımı/alıyor/arıyor/maaş*/alacak
    mağazanızda ~2
    ben ~2 @person $
    çalışanım/çalışanıyım/temsilciyim/memurum/danışmanıyım/çalışanıyız
    çalışan/personel indirimi
    çalışanlara ~2 indirim
    seyahat acente*
    emlak danışmanı
    sigorta acente*
    @connect ~4 @device
    @device ~4 @connect
    yurt ~1 dışı/dışını/içi ~3
    yurtdışı/yurtdışını ~3
    konuşma ~1 paketi/süresi/dakikası/balonu
    sınırsız ~2 konuşma/görüşme
    arama ~1 yaparken/motoru/geçmişi/kaydı/engelle*/butonu/yap*
    çağrı ~1 yönlendirme/engelleme/bekletme/kaydı
    ürün/sipariş/bilgi/yer/ev/iş arıyorum
    telefonum/telefonumu/telefonuma/cep telefonu/telefonun
    telefon ~1 bozuldu/faturası/kırıldı/almak/aldım/kılıfı/modeli/hattımı/bozuk/kapandı/ekranı
    telefon numaramı/numaram
    numaramı/numaram
    müşteri/sipariş/takip/hesap/kart/seri/abone/fatura/sözleşme/tesisat/kimlik/iban/pasaport/poliçe numarası/numaram/numaramı/no
    ingilizce/türkçe/almanca/arapça/fransızca ~2 konuş*/görüş*
    kontakt lens
    temassız
    hangi operatör*
    operatör değiş*/değiştirmek
    robot süpürge*/mutfak
    mutfak robotu
    para/lira/tl ~4 aktar*/transfer/gönder*/yolla*
    giriş ~2 yardım
    yardım ~1 eder ~1 misin
    kira ~1 yardım*
    şirketin/şirket sahibi
    müdürüm/patronum/arkadaşım/doktorum/avukatım/muhasebecim/çalışanlarım
    pasaport/kimlik/teknisyen randevu*
    birine ~2 hediye/para/gönder*
    birinden ~3
    hakkında ~1 bilgi
    toplu ulaşım
    ulaştı/ulaşmadı/ulaşır
  `,
  refusals: `
    beni/bizi ~2 aramayın/aramasın/bağlama/bağlamayın/aktarmayın/yönlendirmeyin/arama/aramasınlar/aktarma
    aramayın/bağlamayın/aktarmayın/aramasınlar
    kimseyle/kimseye/insanla/temsilciyle/biriyle/birine ~3 istemiyorum/istemem/gerek/bağlamayın
    kimseyle ~3 konuşmak/görüşmek/istemiyorum
    aranmak istemiyorum
    @person/@talk/@call/@connect ~3 istemiyorum/istemem/gerek
    gerek yok
    @call ~1 gerek
  `,
  anger: `
    çıldır*/çıldıracağım/çıldırıcam
    delir*/delireceğim
    sinir krizi
    avukatım* ~3
    mahkeme*
    dava aç*
    savcılığa/savcılık
    tüketici ~1 hakem*/mahkeme*
    rakip* ~2 geç*
    bir daha ~3 almam/almayacağım/alışveriş/kullanmam
    müşteri kaybettiniz
    dolandırıcı*/hırsız*/sahtekar*/üçkağıtçı*
    rezalet/rezil/rezilsiniz/kepazelik/utanmaz/utanmıyor
    en kötü şirket/hizmet/firma/banka
    allah belanızı
    siktir*/orospu/şerefsiz*/aptallar/salaklar/gerizekalılar
    bıktım sizden/artık
    canıma tak
    yeter artık
  `,
  distress: `
    intihar
    kendimi ~1 öldür*/asacağım/öldüreceğim
    ölmek istiyorum
    yaşamak istemiyorum
    canıma kıy*
  `,
  realWords: `
    arkadaşın | arkadaşınız | arkadaşlar |
    bildir* | bildirmek | bildiririm |     insanca | insaf | temsil | temsilcilik | temizlik | temizle | operasyon | operatif | danışma | danış | sorun | sorunlu | soru | sorular | sorum | sonuç | uzun | uzak | uzat | çalışma | çalışmıyor | çalıştır | çalış | görüş | görüntü | görüntülü | görev | gören | gör | gönderi | gönderim | konut | konu | konum | konuk | komşu | komşum | kargo | kart | karar | kurye | kurum
    bağlantı | bağış | başla | başlat | başka | başkan | başvuru | bağımsız | birim | birlik | birikim | birkaç | birinci | bilgi | bilet | biletim | kimlik | kimliğim | kimi | kira | kiracı | kimya | araç | araba | arada | aralık | ararken | arıza | arka | arkadaş | aralıklı | artar | arttır | yardımcı | yarın | yazılı | yer | yeni | yenile | yetki | yetmez | yeterli | mesaj | mesai | mesafe
    müşteriyim | müşteri | müşterinin | müşteriler | destekliyor | destekler | hizmet | hizmeti | telefon | televizyon | telafi | numune | teknik | tekrar | randevu | robotik | makbuz | makas | otomobil | programı | verin | vergi | veri | verisi | vermek | aktif | aktivasyon | aktarım | istanbul | isim | ismi | istek | isteğim | ücret | ücretsiz | ulaşım | ulaştırma
  `,
};
