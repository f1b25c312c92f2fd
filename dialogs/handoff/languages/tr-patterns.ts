import type { Lexicon } from '../lexicon.ts';

/** The Turkish patterns; pattern.ts explains how they are written. */
export const turkishPatterns: Omit<Lexicon, 'language' | 'verbsAtEnd' | 'words' | 'realWords'> = {
  asks: `
    nereyi/nereye/nereden/kimi ~2 arayayım/arayabilirim/arayacağım/aramalıyım/arıyorum/arasam/aramam
    insana/insanlara/yetkiliye/temsilciye ~2 şikayet*
    üstün*/üstünüz* ~1 konuş*/görüş*
    santral $
    birine/birisine ~2 arat*
    birine/birisine yaz*
    arkadaşını bul
    insana/yetkiliye/birine ~1 şikayet*
    kimi ~1 arayacağım/aramalıyım/arayayım/arıyorum/arayalım/aramam
    telefonda ~2 @staff ~2 istiyorum/lazım/verin
    @staff ~2 telefonda
    kim ~2 o zaman
    kim edebilir
    aranabilir miyim
    geri aranabil*
    hanımefendiye/beyefendiye/hanıma/beye ~3 @connect
    botu/robotu ~1 atla/geç
    telefonda ~1 bir ~1 @staff
    gerçek bir ~1 görüşme/konuşma
    sözlü ~1 görüşme*/görüşmek
    ücretsiz numara
    üst seviye/makam/düzey
    neden/niye ~4 @chatbot
    telefonda/telefonla ~2 halled*/çözebil*/konuşabil*
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
    @person/@anyone/@desk ~5 @talk/@reach/@connect/@give
    @staff ~4 @talk/@reach/@connect
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
    kurye* ~3 beni ~1 ara*
    telefonla ~2 ödeme*
    yöneticim/müdürüm/şefim
    bağlantı ücret*
    mağazadaki ~1 @anyone
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
    avukatım* ~3 konuş*/görüş*/ara*/dava*/duy*
    mahkeme*
    dava aç*
    savcılığa/savcılık
    tüketici ~1 hakem*/mahkeme*
    rakip* ~2 geç*
    bir daha ~3 almam/almayacağım/alışveriş/kullanmam
    müşteri kaybettiniz
    dolandırıcısınız/dolandırıcılar/hırsızsınız/hırsızlar/sahtekarsınız/sahtekarlar/üçkağıtçı*
    rezalet/rezilsiniz/kepazelik/utanmaz/utanmıyor
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
};
