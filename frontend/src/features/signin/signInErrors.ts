/** What /connexion?erreur=… says: the sign-in by an identity provider ends there when it fails. */
const messages: Record<string, string> = {
  "fournisseur-injoignable": "Le fournisseur d’identité n’a pas répondu. Réessayez dans un instant, ou connectez-vous par courriel.",
  annulee: "La connexion a été annulée chez le fournisseur d’identité.",
  "reponse-invalide": "La réponse du fournisseur d’identité n’a pas pu être vérifiée. Recommencez, ou connectez-vous par courriel.",
  "adresse-non-verifiee":
    "Le fournisseur d’identité n’a pas vérifié votre adresse électronique. Faites-la vérifier chez lui, ou connectez-vous par courriel.",
  "compte-suspendu": "Ce compte est suspendu : il ne permet plus de se connecter. L’équipe du programme peut le rétablir.",
  "identite-differente":
    "Le compte de cette adresse est déjà lié à une autre identité. Connectez-vous avec celle-ci, ou par courriel.",
  "session-expiree": "La connexion a pris trop de temps, ou a commencé dans un autre navigateur. Recommencez ici.",
};

export function signInError(code: string): string {
  return Object.hasOwn(messages, code) ? (messages[code] ?? "") : "La connexion n’a pas abouti. Recommencez, ou connectez-vous par courriel.";
}
