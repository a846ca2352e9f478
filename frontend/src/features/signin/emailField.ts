const longestEmail = 254;

/**
 * What can be seen wrong in an address without the server, which judges alone
 * in the end: the pattern is wide on purpose.
 */
export function checkEmail(email: string): string | undefined {
  const address = email.trim();
  if (address === "") return "Indiquez votre adresse électronique.";
  if (!/^[^\s@]+@[^\s@]+$/.test(address)) return "Cette adresse n’est pas valide. Format attendu : nom@domaine.fr";
  if (address.length > longestEmail) return `L’adresse ne peut dépasser ${longestEmail} caractères.`;
  return undefined;
}
