import type { Lexicon } from '../lexicon.ts';

/** The French patterns; pattern.ts explains how they are written. */
export const frenchPatterns: Omit<Lexicon, 'language' | 'verbsAtEnd' | 'words' | 'realWords'> = {
  asks: `
    où ~2 appeler/téléphoner
    faire ~3 appeler ~5 par quelqu
    prenez/prendre/prends contact
    faire appeler ~4 par quelqu
    je cherche quelqu
    qui ~1 en parler
    à qui ~2 parler
    cherche/cherchons quelqu un
    à qui ~4 parler/en parler
    qui alors $
    devant/à/auprès ~f2 un/une/le ~f1 responsable/supérieur/directeur
    jveu/veu/veux pa ~3 robo/robot/bot
    qui ~4 régler/résoudre/arranger
    remettez/remets/repassez moi ~3
    passer/sauter/éviter le/ce @chatbot
    cherche ~f3 quelqu
    une/un @staff svp/stp
    pas de ~3 à un @chatbot
    à qui ~3 parler
    @want ~f4 conversation/entretien/échange
    niveau ~2 supérieur/dessus/au
    au dessus de toi/vous
    pourquoi ~6 @chatbot
    numéro 0800/800
    faire ~3 par téléphone
    appelle/appelez/va/allez ~1 ton/votre chef/patron/responsable/supérieur
    conseillé/aidé/assisté/accompagné personnellement
    par téléphone
    quelqu/quelqun/qqn/qqun/voudrais/veux/préfère/besoin/@person/avoir/parler/discuter ~4 au téléphone
    parler/rencontrer/voir/discuter ~3 en personne
    vraie/vrai personne/humain/conseiller ~5 @help/jeter/oeil
    jeter un oeil
    trop ~3 pour ~1 un ~1 @bot
    @chatbot ~5 peu/pas/jamais/non
    rendez vous ~1 téléphonique
    rendez vous ~3 avec ~2 @person
    rdv ~3 @person/téléphonique/tel
    vous avoir ~2 au/tel/téléphone/ligne
    au bout ~1 fil
    au tel
    monsieur/dame/madame ~1 d hier
    quelqu un ~1 qui ~4 connaît/connait/comprend/comprenne/sait/sache/peut/puisse/parle
    quelqu un ~2 de ~2 haut/placé/compétent/sérieux
    lit/lisent/regarde ~3 @person/quelqu
    il/ya/y/a ~4 quelqu un/une
    il/ya/y/a ~3 quelqun/qqn/qqun/kelkun/humain/monde
    quelqu un ~3 là/ici/ligne/bout/disponible/répond
    allo ~2 quelqu/qqn/qqun/ya/y
    appelez/rappelez/appelle/rappelle/téléphonez/contactez/appeler/rappeler moi/nous
    m/me/nous appeler/rappeler/appelle/rappelle/téléphoner/téléphone/rappeliez/appeliez/contacter/contacte/joindre/rappel
    vous/te appeler/rappeler/joindre/contacter/téléphoner
    être/etre ~1 rappelé/appelé/rappelée/contacté/contactée/appelée/recontacté/recontactée
    qu on ~2 appelle/rappelle/contacte/téléphone/recontacte
    demande ~2 rappel/appel
    veux/voudrais/peux/souhaite/aimerais/souhaiterais/puis/préfère ~2 appeler/téléphoner
    de vive voix
    à/a/avec/au/vers ~f2 @person $
    de visu
    à quel numéro
    quel/un/votre/le/des numéro ~2 téléphone/tel/appeler/joindre/appel/contact
    numéro ~4 @desk/@staff/@person/joindre/appeler/contacter
    avez/auriez/est/donnez/donner/voudrais/veux ~3 numéro/téléphone ~2
    comment ~5 contacter/joindre/appeler/contact
    parler/discuter/échanger/dialoguer/parlé/causer/communiquer/entretenir/échange à/a/avec/aux/au ~4 @person/@anyone/@staff/@desk/vous/qui
    à qui ~3 dois/puis/peux/adresser/parler/faut
    avec qui ~4
    qui ~3 aider/joindre/contacter/appeler/répondre/parler/contacte/appelle
    vers qui
    mettez/mettre/mets/mise ~2 en relation/contact/communication/ligne
    passez/passe/transférez/transfère/basculez/redirigez/orientez/transferez/dirigez/mettez/branchez/connectez moi/nous
    me/nous/m transférer/passer/rediriger/orienter/basculer/diriger/aiguiller/renvoyer
    être ~1 transféré/redirigé/mis/transférée/mise/orienté/basculé
    quelqu un/une ~3 peut/pourrait/peux/puisse/pour/qui ~4 @help
    quelqun/qqn/qqun/kelkun/personne ~2 peut/pourrait/pour/qui/puisse ~4 @help
    peut/pourrait/peux/pourriez/que/qu @person/@anyone/un/quelqu ~5 @help
    un/une/l @person ~2 peut/pourrait/puisse/pour ~4 @help
    besoin ~2 quelqu/qqn/qqun/@person/personne
    besoin ~2 parler/discuter/échanger
    donnez/donne/filez/file/trouvez/passez/passe moi ~2 quelqu/@person/@anyone
    vrai/vraie/vrais/vraies/réel/réelle/vivante/vivant personne/humain/gens/conseiller/interlocuteur/quelqu/agent/contact
    personne/interlocuteur/conseiller/agent réelle/réel/vivante/physique/humain/humaine/vrai
    personne ~2 répond/répondre/décroche/aide/disponible/lit/là
    aucun/aucune ~2 humain/personne/conseiller/réponse ~3
    impossible ~5 parler/joindre/humain/quelqu/contacter/avoir
    pourquoi ~7 humain/quelqu/conseiller
    pas/plus/jamais ~2 @bot
    veux/souhaite/parle/parler/discute/discuter/parlerai ~2 pas/plus/jamais ~5 @bot
    ne parle/discute ~2 pas ~4 @bot
    @chatbot ~3 ne/rien/pas ~2 comprend/sert/aide/rien/marche/répond/fonctionne
    au lieu ~4 @bot
    parler à un mur
    pas vous/toi ~3 @person
    un/une/l/à/au/vers/des @person svp/stp/vite/maintenant/sinon/disponible/$
    plutôt ~3 @person/quelqu
    voudrais/veux/souhaite/souhaiterais/aimerais/exige/veut/demande/préfère/veu/jveux/cherche/désire/tient ~3 @person/@desk/quelqu/qqn ~2
    voudrais/veux/souhaite/souhaiterais/aimerais/préfère/exige/veut/jveux/peux/puis ~2 parler/discuter/échanger ~2
    prendre le relais
    prendre contact
    chat/tchat/discussion/conversation en direct
    qui est ~3 responsable
    @desk ~6 horaires/joindre/ouvert/joignable/numéro
    horaires/heure/heures/numéro/ouverture/ouvert ~6 @desk
    rappel téléphonique
    contactez moi
    recontacter/recontacté/recontactez
    avoir ~3 quelqu/@person ~4
  `,
  neutral: `
    appelle/appelez moi _ $
    plaindre ~1 d/de ~1 un de ~2
    si/et ~2 il n y a personne
    il n y a personne ~1 lors/pour/quand/au/à
    erreur/mal/faux ~3 numéro
    payer/paiement/régler ~3 téléphone
    tu/il/elle mens/ment
    plaindre/plainte/plains ~1 de/d ~f2 @person
    quelqu un m ~1 appelle ~1 sans
    quelqu un m appelle
    qui est le/la/votre/l ~1 @person
    plus ~2 qu un ~1 humain
    que les humains/humain
    tu aimes ~1 les gens/humains
    la/le/une/un dame/monsieur/personne/homme/femme ~1 au téléphone ~2 dit/a/m/promis
    ne ~1 peux pas téléphoner
    peux pas ~1 téléphoner
    qui est mon/ma/notre gestionnaire/fournisseur/distributeur/propriétaire
    c est qui ton/ta ~1
    c est qui ton/ta patron/chef
    qui est ton/ta/votre patron/chef
    présenter/venir/aller/déplacer ~3 en personne
    n/ny a personne ~1 à maison/domicile/la
    personne ~2 à la maison
    personne ~1 chez moi/nous/toi
    personne ~1 à domicile
    il n y a personne ~1 à/chez
    personne n/ne était/etait/sera/est ~2
    le poste/emploi ~2 @person
    employé ~2 magasin
    conseiller/conseillère ~1 municipal/municipaux
    tu/vous es/êtes/etes/est/t ~3 @person/@bot/personne
    es/êtes/etes/suis tu/vous/je ~3 @person/@bot/personne
    est ce un/une/que ~1 ~f1 @bot
    est ce un/une ~f1 @person
    t es/est ~2 @person/@bot
    est ce que tu/vous es/êtes/etes ~2 @person/@bot
    je parle/discute/cause ~3 @person/@bot/personne
    parle/discute je ~3 @person/@bot/personne/qui
    à qui je/ai parle/parlé/affaire
    suis/ai/est je ~4 avec/à/affaire ~3 @person/@bot/personne
    erreur/erreurs/ressources/ressource/droits/corps/taille/nature/dignité humain/humaine/humaines/humains
    ressources humaines
    agent/agents/agence immobilier/immobilière/immobiliers/assurance/assurances/police/entretien/secret/sécurité/voyage/voyages/général/comptable/recouvrement/commercial/bancaire/voyageur
    agent ~1 de/d ~1 police/assurance/voyage/voyages/sécurité
    opérateur/opérateurs mobile/mobiles/téléphonique/internet/télécom/historique/virtuel/réseau
    changer/changement/changeant/quel/quels/autre/ancien/nouvel/nouveau/réseau d/de/un/l/mon ~1 opérateur/opérateurs
    autre/ancien/nouvel/quel/mon opérateur
    le nom ~2 @person
    contact ~f2 lentilles
    lentilles/verres/lentille/sans/carte ~1 contact
    contact ~3 répertoire/téléphone/carnet
    supprimer/ajouter/importer/effacer/bloquer/enregistrer ~2 contact/contacts/appel/appels/appelant
    personne ~1 de/à contact/contacter ~4
    qui est la personne
    par/chaque/seule/troisième/deux/trois/quatre/cinq/six/2/3/4/5/6/combien/nombre/mineure/morale/physique/décédée/âgée/handicapée/âgées/tierce/certaines/plusieurs/nouvelle personne/personnes
    par/chaque/seule/troisième/deux/trois/quatre/cinq/six/2/3/4/5/6/certaines/plusieurs/nouvelle/mineure de/d personnes/personne
    combien/nombre ~1 de/d ~1 personnes/employés/salariés/agents/conseillers/collaborateurs/gens
    personne/personnes physique/morale/mineure/âgée/âgées/majeure/handicapée/décédée/supplémentaire/seule/célibataire
    ajouter/ajoutez/inscrire/assurer/autoriser ~1 une ~1 personne
    quelqu un d autre ~3 récupérer/utiliser/retirer/signer/prendre/venir/payer/recevoir/chercher
    pour/par/à/chez quelqu un d autre
    à/pour/de/ajouter/une ~1 autre personne ~2 récupérer/utiliser/compte/assurance/contrat
    quelqu un de ~1 famille
    quelqu un a/m/s/est/avait/utilise ~2 volé/connecté/appelé/est/utilisé/piraté/dit/ouvert/pris/se/entré/commandé
    quelqu un a/avait ~3
    quelqu un est ~2 connecté/entré/venu/passé/passée/connectée
    les/des/certains/beaucoup/jeunes/vieux/certaines gens/personnes ~1 disent/dit/pensent/trouvent
    les gens
    j/je/tu/il/elle/on/nous/a/mari/femme ai/ay/a/as/avais/avons/ont ~3 parlé/appelé/contacté/discuté/téléphoné/échangé/eu/rappelé ~6 @person/@desk/@anyone/@staff/$
    j/je/tu/il/elle/on/nous/mari ai/a/as/avais/avons/ont ~3 parlé/appelé/contacté/discuté/téléphoné/rappelé/échangé ~1
    déjà/hier parlé/appelé/contacté/discuté
    m/me/nous a/ont ~1 appelé/contacté/rappelé/téléphoné
    un/votre/le/vos/l/une/de/mon/son ~2 @person ~1 m/me/nous/a/est/était/ont/avait ~1 a/dit/promis/trompé/donné/répondu/avait/assuré/confirmé/raccroché/informé/fait/ont/appelé
    un de vos collègues m
    appel/appels/appeler/téléphoner ~1 vers/illimités/illimité/étranger/international/internationaux/entrants/sortants/masqué/manqué/manqués/gratuits/indésirables/publicitaires
    renvoi/transfert/blocage/journal/historique/double ~1 d appel/appels
    combien/prix/coût/tarif/coûte ~3 appel/appeler/appels
    quand/lorsque/si j/je appelle/téléphone/appel
    mon/ma/nouveau/ancien/son/autre/leur/propre/mes ~1 numéro/téléphone/portable/mobile/tel
    changer/garder/conserver/modifier/porter/bloquer/récupérer/transférer/changement ~2 numéro/téléphone
    numéro ~1 de/d ~1 client/commande/compte/suivi/dossier/contrat/facture/série/carte/compteur/siret/sécurité/référence/colis/adhérent/iban/passeport/réservation
    numéro client
    téléphone/ordinateur/portable cassé/neuf/occasion/reconditionné/volé/perdu/est/ne/fixe
    le/du/mon/un téléphone ~1 est/ne/reconditionné/cassé
    robot/robots ~1 aspirateur/cuisine/tondeuse/pâtissier/ménager/culinaire/piscine
    aspirateur/tondeuse/cuisine robot
    parler/parlez ~2 anglais/français/allemand/arabe/espagnol/italien/néerlandais/turc
    parle/parler/parlent ~3 de/du/des vos/votre/la/mes/mon
    passer/passe/passez ~2 commande/à/au
    mettre/mettez/mets ~3 à/jour/place
    mettre/passer ~3 contrat/nom
    transférer/transfert/virement/virer/envoyer/transmettre/mettre ~4 argent/euros/solde/compte/colis/numéro/contrat/relevé/fichier/document/forfait/personne
    offre/offres ~1 emploi/emplois
    recrutez/recrute/cherchez/embauchez/recherchez vous/il ~2 @person
    vous recrutez ~2 @person
    salaire ~3 @person
    je suis ~3 @person
    suis ~2 @person
    responsable ~1 de/du/légal
    mon/ma/mes/son/ses chef/patron/collègue/collègues/directeur/employé/employés/conseiller/responsable/manager/médecin/docteur/avocat/banquier/comptable/agent/supérieur/équipe/magasin/bureau/technicien
    chef/directeur/responsable ~1 entreprise/cuisine/projet
    horaires d ouverture
    service ~2 livraison/streaming/public/compris/gratuit/payant/cloud/drive/militaire/rapide
    super/bon/excellent/mauvais/très/qualité/frais ~1 service
    aide ~1 au/à/aux/personnalisée/sociale/financière logement/domicile
    rappel/rappels ~2 facture/paiement/échéance/produit/vaccin/payer
    rendez vous ~4 technicien
    le/du/un technicien
    t/vous t/vous appelle/appelles/appelez ~1 comment
    je m appelle
    comment tu t appelles
    comment vous appelez
    autre ~2 contact
    sans contact
  `,
  refusals: `
    n ai ~1 plus ~1 besoin ~3
    plus besoin d/de ~2 @person/@call/appel
    pas besoin ~2 rappeler/appeler
    ne ~2 m/me/nous/moi transférez/passez/appelez/rappelez/contactez/appelle/transfère/mettez/dérangez
    ne ~1 veux/souhaite/désire/veut/souhaitons/voudrais ~1 pas/plus ~4 @person/@anyone/@call/@talk/@reach/@connect/@desk/rappelé/appelé
    ne ~1 veux/souhaite ~1 parler/voir ~3 personne
    ne ~1 veux/souhaite ~2 personne
    pas ~1 besoin ~4 @person/@anyone/@call/@talk/@reach/@connect/@desk
    n ai ~1 pas besoin
    sans ~3 parler/appeler/téléphoner/contacter
    pas ~f1 appel/appels/téléphone/coup $
    veux/souhaite pas ~3 @person/@call/@talk/@reach/appelé/rappelé
    arrêtez de ~1 m ~1 appeler/contacter
    stop ~1 appels/appel
  `,
  anger: `
    deviens/devenir/rend/rendez/rendre ~2 fou/folle/dingue/chèvre
    je suis ~3 furieux/furieuse/enragé/hors/colère/excédé/excédée/scandalisé/scandalisée/révolté/outré/outrée/dégoûté/dégoûtée
    ras le bol/cul
    j en peux plus
    en ai ~3 marre/assez/ras
    plein le cul
    ça suffit
    mon/notre avocat ~3 contacter/contactera/saura/écrira/attaquer/occuper/prévenu/saisi/va
    un/prendre/prends avocat
    porter/porte/porterai/portons/dépose/déposer/déposerai plainte
    en justice
    poursuites ~1 judiciaires
    vous ~2 poursuivre/attaquer/assigner/dénoncer
    au/devant tribunal/tribunaux/prudhommes
    mise en demeure
    répression des fraudes
    saisir/saisis/contacter/alerter/signaler ~3 dgccrf/ufc/médiateur/signalconso
    vais/pars/passe/irai/passer/aller/change ~3 concurrence/concurrent/concurrents
    plus jamais ~5 chez/client/commander/vous/commande/achète
    perdu/perdez un client
    perdre un client
    vous êtes/etes ~4 voleurs/escrocs/incompétents/nuls/menteurs/incapables/arnaqueurs/idiots/cons/malhonnêtes/honte/minables/lamentables
    bande ~1 de/d voleurs/escrocs/incompétents/nuls/menteurs/incapables/arnaqueurs/idiots/cons/connards/abrutis/branleurs/guignols/clowns
    voleurs/escrocs/arnaqueurs/connards/enculés/salauds/enfoirés/connard/salopards/charlatans
    va/allez te/vous faire
    allez au diable
    ferme/fermez ta/la/vos gueule
    ta gueule
    c est ~3 scandaleux/honteux/inadmissible/inacceptable/révoltant/honte/intolérable
    scandaleux/honteux/inadmissible/scandaleuse/honteuse
    foutez/foutre/moquez/fichez ~2 gueule/moi/monde
    vous vous foutez/moquez/fichez
    pire/pires ~1 service/entreprise/société/banque/opérateur/fournisseur
    service de merde
    société/boîte/entreprise/boite de merde
    je vous déteste/hais
    fils de pute
  `,
  distress: `
    me/m ~1 suicider/tuer/pendre/buter/flinguer
    suicide/suicidaire
    mettre fin à ~1 mes/ma jours/vie
    en finir avec la vie
    envie de mourir
    veux ~1 mourir
    plus envie ~1 vivre
    ne veux plus vivre
    plus ~1 raison ~1 vivre
    me faire du mal
    me jeter ~4
    sauter ~2 pont/train/fenêtre
    en finir
  `,
};
