import { type LanguageRules, withoutAccents } from './rules.ts';

export const fr: LanguageRules = {
  fold: withoutAccents,
  splitsAtApostrophe: true,
  capitalsAreNames: true,
  fillers: `question actuellement vraiment peut-être cependant cordialement madame monsieur stp svp noorderlicht juste alors
    être fait faut possible souhaite souhaiterais aimerais voudrais besoin petit petite peu fois va quand chose
    doit-on puis-je peut-on dois-je puis arrive arriver donner aurais auriez serait etre`,
  subjects: 'joue mets',
  alike: `facture, facturation, factures, note, facturé, factur*
    payer, paiement, paie, paye, payé, régler, règlement, paiements, réglé
    coût, coûte, prix, tarif, tarifs, combien coûte, cher, chère
    résilier, resili*, quitter, résiliation, résilie, arrêter, annuler, mettre fin, vous quitter, partir
    déménager, démén*, déménage, nouvelle maison, nouveau logement, nouvel appartement, nouvelle adresse
    technicien, installateur, réparateur
    rendez-vous, rdv, visite, passage, intervention
    panne, coupure, interruption, coupé, hors service, dérangement, perturbation
    cassé, défectueux, ne marche pas, ne fonctionne pas, marche plus, fonctionne plus, marche pas
    wifi, wi-fi, sans fil, réseau, signal, réception
    modem, routeur, box, boîtier
    électricité, courant, électrique, jus
    relevé, relevés, index, chiffres
    compteur, compteurs
    mot de passe, me connecter, connexion compte, identifiant, identifiants, login, se connecter
    e-mail, email, mail, courriel, adresse mail, adresse électronique
    téléphone, appeler, numéro, téléphoner, joindre, numéro de téléphone
    adresse, bureau, locaux, situés, siège
    horaires, fermez, ouvrez, ouvert, ouverts, ouverture, fermé, fermés, ferme, heures, joignable
    rembours*, devez de l'argent, rembourser, remboursé, récupérer, avoir, trop-perçu, trop perçu
    mensualité, acompte, montant mensuel, mensualités, acomptes, provision, versement mensuel
    échelonner, endetté, échéancier, plus tard, plusieurs fois, dettes, dette, délai de paiement, étaler, échelonnement, facilités
    panneaux, solaires, solaire, photovoltaïque, injection, surplus, réinjecter, injectée
    dynamique, heure par heure, horaire variable, tarif horaire, à l'heure
    décès, décédé, décédée, mort, morte, défunt, défunte
    réclamation, plainte, plaindre, mécontent, réclamations, médiateur
    données, confidentialité, rgpd, vie privée, personnelles
    vitesse, gigabit, débits, débit, lent, lente, rapide, mbit, mégas, lenteur
    fibre, fibre optique, haut débit
    télé, télévision, tv, chaînes, décodeur, chaîne
    rappel, pénalité, frais de retard, retard, relance, frais de recouvrement, impayé
    changer de fournisseur, passer chez vous, devenir client, transfert, rejoindre
    commande, commandé, livraison, colis, livré, expédié
    contrat, abonnement
    échéance, finit, se finit, expire, fin de contrat, se termine, date de fin, terme, prend fin
    enfant, enfants, fils, fille, parental, mineurs
    aveugle, sourd, handicap, handicapé, malvoyant, fauteuil roulant, malentendant, accessible, accessibilité
    entreprise, professionnel, pro, professionnels, société, indépendant
    ami, amis, parrainer, parrainage, recommander, amie, proche
    nom, nom de famille, mariage, mariée, marié, divorce, divorcée
    renvoyer, retourner, retour, rendre, rapporter
    rétractation, rétracter, changé d'avis, changer d'avis, regrette, délai de réflexion
    prélèvement, prélevé, prélever, prélevez, débité, prélèvements
    consommation, consomme, consommer
    supprimer, effacer, supprimez, effacez, suppression
    matériel, appareil, appareils, équipement
    bloquer, filtre, filtrer, contrôle parental, verrouillage
    remise, prime, bonus, récompense, réduction, code de réduction
    élevée, élevé, plus haute, plus chère, augmenter, augmente, augmentée, monter, hausse
    baisser, réduire, diminuer, baisse, diminution
    changer, modifier, changé, modification, mettre à jour
    lettre, courrier, postale
    odeur, sens, sent, pue
    image, écran, saccade, fige
    voyant, voyants, lumière, clignote, led
    redémarrer, réinitialiser, relancer, redémarrage, reset
    succession, deuil, veuve, veuf, acte de décès
    pas de, pas d, sans, plus de, aucun, aucune`,
};
