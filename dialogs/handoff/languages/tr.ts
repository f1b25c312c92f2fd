import type { Lexicon } from '../lexicon.ts';
import { turkishPatterns } from './tr-patterns.ts';

// Turkish puts its grammar at the end of the word, so most entries are stems.
export const turkish: Lexicon = {
  language: 'tr',
  verbsAtEnd: true,
  words: {
    person: `
      vardiya amiri | vardiya sorumlusu | şube müdürü* | bölge müdürü* | gerçek eleman | sekreter* | santral görevlisi* | telefon görevlisi* | resepsiyonist* | canlı varlık | etli canlı | insan evladı | insan evladına | insan evladıyla | insancık | adamakıllı biri* | aklı başında biri* | yetişkin biri* | kanlı canlı biri* | görevli biri* | uzman biri* | müşteri elçisi | danışmandan | temsilciden | yetkiliden | insan | insanı | insana | insanla | insandan | insanın | insani | temsilci | temsilcisi | temsilciye | temsilcisine | temsilciyle | temsilcisiyle | temsilciyi | temsilcisini | temsilciniz* | temsilcinizle | temsilcileri* | temsilcide* | temsilcinin
      müşteri temsilci* | danışman | danışmana | danışmanla | danışmanı | danışmanı* | danışmanlar* | danışmanın* | müşteri danışman* | operatör | operatöre | operatörle | operatörü | operatörünüz* | operatörlerle | yetkili | yetkiliye | yetkiliyle | yetkilisi* | yetkililer* | yetkiliniz* | yetkili* | görevli | görevliye | görevliyle | görevlisi* | görevliniz*
      görevliler* | çalışan | çalışana | çalışanla | çalışanınız* | çalışanınıza | personele | personelle | memur | memura | memurla | memuru | sorumlu | sorumluya | sorumluyla | müdür | müdürünüz* | müdüre | müdürle | müdürü* | yönetici | yöneticiniz* | yöneticiye | yöneticiyle | amir* | şefiniz* | şefinizle
      patron | patronunuz* | supervizör* | uzman | uzmana | uzmanla | uzmanınız* | gerçek kişi* | gerçek insan* | gerçek biri* | canlı biri* | canlı kişi* | canlı insan* | canlı temsilci* | canlı operatör* | canlı bağlan* | ekip arkadaşınız* | ekip arkadaşlarınız* | arkadaşlarınızdan biri | etten kemikten | elemanınız* | elemanla | eleman | yetkili biri* | yetkili kişi* | agent | agenta
      insanoğlu | adam gibi bir insan | vatandaş temsilci* | asistanınız | çağrı görevlisi | sorumlu kişi* | insan desteği | temsilçi | meslektaş* | iş arkadaş* | gerçek bir insan* | gerçek bir kişi* | canlı bir* | bir insan*
    `,
    anyone:
      'başka biri | başka biriyle | başka birine | başka birini | onunla | bri ile | birisi ile | biri ile | kimseler | hanımefendi* | beyefendi* | insanlar | insanlarla | temsilciler | temsilcilere | temsilcilerle | çalışanlarınız* | çalışanlarınıza | personeliniz* | personel | biri | biriyle | birine | birini | birisi | birisiyle | birisine | birisini | birileri | birileriyle | kimse | kimseyle | kimseye | kimi | kişi | kişiyle | kişiye | kim | kiminle | kime | bi kişi | bir kişi | bir kişiyle | insanlar | birilerine | birinden | biriniz | içinizden biri | sizden biri | bri | birinizle | adam | birisinden | hiç kimse',
    staff:
      'departman* | birim* | muhasebe* | bölüm* | ekip* | ekibiniz* | doktor* | hemşire* | hemşireyle | eczacı* | avukat* | teknisyen* | şube* | mağaza* | ofis* | satış* | teknik ekip* | banka* | finans* | fatura birimi* | hukuk* | genel müdürlük* | mühendis* | resepsiyon* | sahibi* | muayene* | terapist*',
    desk: `
      şikayet hattı* | şikayet hattınız* | müşteri hizmet* | müşteri hızmet* | müşteri destek* | müşteri desteği* | müşteri servis* | müşteri ilişkileri* | müşteri hattı* | çağrı merkez* | destek hattı* | destek ekibi* | destek birimi* | destek merkezi* | canlı destek* | canlı desteğe | canlı yardım* | canlı sohbet* | teknik destek* | teknik desteğe | danışma hattı* | yardım hattı* | yardım masası* | iletişim merkezi* | danışma merkezi*
      müşteri iletişim* | çözüm merkezi* | telefonla destek | telefon desteği | müşterihizmet* | musteri hizmet* | hizmet hattı* | bilgi hattı* | ücretsiz hat* | çağrımerkez* | destek servisi* | destek temsilci* | destek personel*
    `,
    aid: 'destek | desteğe | desteğinize | destekle | yardım hattı | desteği | destek ekibi | hizmet',
    talk: `
      laflamak | dertleşmek | iki laf | sözlü | telefonlaşmak | muhabbet | görüşeceğim | konuşmalıyız | görüşmemiz | fikir almak | bilgi almak için biriyle | yardım almak için biriyle | konuş | konuşmak | konuşabil* | konuşayım | konuşalım | konuşacağım | konuşcam | konuşucam | konuşmam | konuşmalıyım | konuştur | konuştursana | konuşmayı | konuşsam | konuşsak | konuşabilecek* | konuşma | konusmak | konuşacak | görüş | görüşmek | görüşebil* | görüşeyim | görüşelim | görüşmem | görüşme | görüşmeyi | görüşmeliyim | görüştür* | görüşsem | görüşecek* | görüşücem | görüşcem | görüşmesi
      konuşuyorum | sohbet | sohbet etmek | yazışmak | yazışabil* | chat | mesajlaş* | | muhatap | dert | derdimi | derdim | müzakere | konuşulacak | konuşmaya | görüşmeye | konuşabilmek | yüz yüze | konuşur | konusa*
    `,
    tell: `
      anlatmak | anlatmam | anlatabil* | sormak | sormam | danışmak | danışabil* | soru | sorum | yazmak | sorayım | açıklamak | iletmek
    `,
    third: `
      kurye* | kargocu* | şoför* | postacı* | satıcı* | ev sahib* | kiracı* | komşu* | ev arkadaş* | eşim* | kocam* | karım* | annem* | babam* | oğlum* | kızım* | kardeşim* | ablam* | abim* | arkadaşım* | polis* | ambulans* | emlakçı* | acente* | elçilik* | alıcı* | doktorum* | avukatım* | patronum* | müdürüm* | işveren* | sürücü*
    `,
    reach:
      'ulaş* | iletişim | iletişime | irtibat | irtibata | temas | temasa | erişmek | erişebil* | bulmak | ulaşamıyorum | başvurabil* | iletişimde',
    call: 'arayacağım | aramalıyım | ara | arayın | arayin | arasın | arasınlar | arayabil* | aramak | aramam | arar mısın* | ararmısınız | arayacak | telefonla | telefonda | telefon açın | telefon etmek | telefon edin | telefon görüşmesi | geri arama | geri arayın | geri ara | sesli görüşme | sesli arama | arayalım | arayayım | arıyorum | telefon | telefon aç* | görüntülü görüşme | aransın | arama talebi | aranmak | arayın beni | ararsanız | arasanıza | arayan | aranma | telefonlaş*',
    connect:
      'iletin | devret | devredin | üst birime | üst makama | bağlanmak | bağlanmam | bağlanabil* | bağlanayım | bağlanmak istiyorum | bağlanıyım | bağlanırım | bağla | bağlayın | baglayin | bağlayabil* | bağlar mısın* | bağlarmısın* | bağlan | bağlanmak | bağlanabil* | bağlat* | bağlanayım | bağlamanızı | bağlasana | bağlasın | bağlamak | bağlanmam | bağlama | aktar | aktarın | aktarabil* | aktarır mısın* | aktarılmak | aktarma | aktarıl* | yönlendir* | transfer | ilet | iletin | iletebil* | çağır | çağırın | çağırır mısın* | devret* | bağlıyım | bağlayıver* | bağlantı kur* | getir | getirin',
    device:
      'tarife* | paket* | abonelik* | sözleşme* | postamı | modem* | internet* | wifi* | kablo* | yazıcı* | bilgisayar* | televizyon* | hesab* | hesap | hesaba | para | parayı | lira | tl | cihaz* | telefonuma | bluetooth* | eşya* | kart* | fatura* | paket* | numaramı',
    help: 'yardım | yardımcı | yardım et* | yardım eder | destek | baksın | bakabil* | bakar mısın | bakar | bakın | ilgilen* | ilgilensin | cevap | cevaplasın | cevap versin | yanıt | yanıtlasın | yanıt versin | açıklasın | çöz* | çözsün | arasın | arayabil* | dinle* | dinlesin | anlasın | anlat* | anlayan | anlayacak | yazsın | dönsün | dönüş | geri dönsün | cevap verecek | yardım edecek | konuşsun | incele* | bilgi | versin',
    give: 'ver | verin | verir misin* | verirmisin* | bul | bulun | gönder* | yolla* | istiyorum | isterim | lazım | olsun | gelsin | çıksın | çıkar | çıkarın | getirin | getir | versene | istiyom | talep',
    want: 'isterdim | istemiştim | istiyodum | istiyorum | istiyom | isterim | istiyoruz | isteriz | istedim | lazım | gerek | gerekiyor | gerekli | ihtiyacım | ihtiyaç | tercih | tercih ederim | rica | talep | talebi | arıyorum | şart | olsun | istiyorm | ıstıyorum | istirham | istemekteyim | istiyoruum | istyorum | istiorum | isityorum | isterdim',
    may: 'görüşebilir miyim | konuşabilir miyim | nasıl | mümkün | mı | mi | mu | mü | mıyım | miyim | mısın | misin | mısınız | misiniz | olur mu | acaba | nereden',
    me: 'beni | bana | bizi | bize | benimle | bizimle | görüşmeyi | sohbeti | çağrımı',
    you: 'sizi | size | sizinle | sizlere | sizleri | şirketiniz* | firmanız* | sizlerle | seni',
    exist:
      'var mı | var mi | varmı | varmi | yok mu | yokmu | var | yok | çalışıyor mu | bulunuyor mu | mevcut mu',
    free: 'müsait | uygun | çevrimiçi | online | orada | burada | orda | burda | var mı | yok mu | yokmu | varmı | boşta | var mi | aktif | mevcut | karşımda | hatta',
    no: 'uğraşamam | anlatamam | anlatmam | tartışmam | konuşmam | istemem | anlatacak değilim | muhatap olmam | değil | olmasın | istemiyorum | istemem | istemiyom | yerine | yok | hayır | olmaz | olmadan | değilim | konuşmam | hariç | ıstemıyorum | istemiyoruz | konuşmak istemiyorum | konuşmuyorum | etmem | uğraşmak istemiyorum | kaldırın | sevmiyorum | kesin',
    chatbot:
      'ai | bota | botla | botu | botlar | bottan | robotla | robota | robotu | robotlar | robottan | robottan* | chatbot* | yapay zeka* | sanal asistan* | otomatik cevap* | otomatik mesaj* | hazır cevap*',
    bot: 'bot | bota | botla | botu | botlar | botlarla | bottan | robot | robotla | robota | robotu | robotlar | robotlarla | robottan | robottan* | chatbot* | makine | makineyle | makineye | makineden | makina | makinayla | bilgisayarla | bilgisayar | yapay zeka* | otomatik cevap* | otomatik mesaj* | otomatik yanıt* | programla | sanal asistan* | algoritma* | telesekreter* | hazır cevap*',
    stop: 'reddediyorum | reddederim | yeter | bıktım | bıktık | usandım | nefret | sıkıldım | kes | bırak | bırakın | dur | durdur | kapat | kapatın | gına | illallah | defol | sus | geç | istemiyorum | atlamak | atla | sinir',
    bad: 'işe yaramıyor | işe yaramaz | saçma | aptal | salak | gerizekalı | anlamıyor | anlamıyorsun | anlamıyosun | berbat | rezalet | çöp | yardımcı olmuyor | yararsız | faydasız | kötü | lanet | beceriksiz | geri zekalı | boş | dandik | saçmalıyor | cevap vermiyor',
    number:
      'telefon numara* | telefon no | numara | numarası | numaranız | numaranızı | telefon nu* | iletişim numara* | irtibat numara* | telefonunuz | tel no | iletişim bilgileri* | telefon hattı | numarayı | hangi numara* | iletişim bilgi* | telefonu',
    who: 'kim | kiminle | kime | kimi | kimle | kimden',
    report:
      'hatırlat | hatırlatma | olmak için | olunur | ücretli | ücretsiz | eklemek | ekle | maaşı | mektup* | mektub* | şikayetçi* | sertifikalı | davranıyorsunuz | ne kadar | kaç para | ücreti | fiyat* | eğitimli | iş ilan* | maaş* | alımı | dedi | söyledi | söz verdi | konuştum | görüştüm | teşekkür* | kaba | yorum | puan | işe alım* | başvuru* | ilan* | eleman al* | kariyer | staj | memnun* | harika | aradım | dediler | şikayet* | kötüydü | anket',
    alone:
      'bağlayın | aktarın | bağlar mısınız | aktarır mısınız | bağlasana | bağlan | aktar | iletişim | bağla | arayın | geri arama | görüşme | destek | aramak | telefon numarası | beni ara | iletişime geçmek | ara beni | numaranız',
    filler: `
      bir | bi | lütfen | lutfen | lütfn | acil | acilen | hemen | şimdi | artık | direkt | direk | gerçek | gerçekten | canlı | normal | doğru düzgün | düzgün | yetkin | selam | merhaba | slm | mrb | iyi | günler | akşamlar | geceler | sabahlar | günaydın | evet | hayır | tamam | peki | ya | yaa | yav | be | ne | olur | nolur | bu | şu | o | konu | konuda | hakkında | ile | la | le | da | de | mı | mi | mu | mü | mıyım | miyim | musunuz | müsünüz
      mısınız | misiniz | mısın | misin | acaba | rica | ederim | etsem | sizden | sizin | sizinle | benimle | benim | bana | beni | bizi | size | sizi | bugün | yarın | tekrar | yine | yeniden | sadece | biraz | daha | çok | en | kısa | sürede | ve | veya | ama | için | olan | var | olsun | lan | amk | aq | ulan | yahu | kardeşim | abi | hocam | hanım | bey | sayın | teşekkürler | sağ ol | başka | diğer | olarak | şey | kadar | üzerinden
      zaman | hızlı | hızlıca | çabuk | ben | biz | hala | bari | bile | zorunda | üzere | önce | müşteri | etmek | geçmek | geçebilir | kurmak | kurabilir | türkçe | bilen | isterim | istiyorum | lazım | efendim | pls
    `,
    joint: 've | ama | fakat | veya | ya da | çünkü | ancak | yoksa',
  },
  ...turkishPatterns,
  realWords: `
    kişisel |
    görmek | görmem | görme | görüyorum |
    bağlantı | bağlantım | bağlantısı | yöneticim |
    arkadaşın | arkadaşınız | arkadaşlar |
    bildir* | bildirmek | bildiririm |     insanca | insaf | temsil | temsilcilik | temizlik | temizle | operasyon | operatif | danışma | danış | sorun | sorunlu | soru | sorular | sorum | sonuç | uzun | uzak | uzat | çalışma | çalışmıyor | çalıştır | çalış | görüş | görüntü | görüntülü | görev | gören | gör | gönderi | gönderim | konut | konu | konum | konuk   | kargo  | karar  | kurum
    bağlantı | bağış | başla | başlat | başka | başkan  | bağımsız  | birlik | birikim | birkaç | birinci | bilgi | bilet | biletim | kimlik | kimliğim | kimi | kira  | kimya | araç | araba | arada | aralık | ararken | arıza | arka | arkadaş | aralıklı | artar | arttır | yardımcı | yarın | yazılı | yer | yeni | yenile | yetki | yetmez | yeterli | mesaj | mesai | mesafe
    müşteriyim | müşteri | müşterinin | müşteriler | destekliyor | destekler | hizmet | hizmeti | telefon  | telafi | numune | teknik | tekrar | randevu | robotik | makbuz | makas | otomobil | programı | verin | vergi | veri | verisi | vermek | aktif | aktivasyon | aktarım | istanbul | isim | ismi | istek | isteğim | ücret | ücretsiz | ulaşım | ulaştırma
  `,
};
