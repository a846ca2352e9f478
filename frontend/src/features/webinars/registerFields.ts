export type RegisterFields = { name: string; email: string };
export type RegisterErrors = Partial<Record<keyof RegisterFields, string>>;

export const longestName = 200;
export const longestEmail = 254;

/**
 * What can be seen wrong without the server, which judges alone in the end:
 * the pattern for addresses is wide on purpose.
 */
export function checkRegisterFields({ name, email }: RegisterFields): RegisterErrors {
  const errors: RegisterErrors = {};
  if (name.trim() === "") errors.name = "Indiquez votre nom.";
  else if ([...name.trim()].length > longestName) errors.name = `Le nom ne peut dépasser ${longestName} caractères.`;
  if (email.trim() === "") errors.email = "Indiquez votre adresse électronique.";
  else if (!/^[^\s@]+@[^\s@]+$/.test(email.trim()))
    errors.email = "Cette adresse n’est pas valide. Format attendu : nom@domaine.fr";
  else if (email.trim().length > longestEmail)
    errors.email = `L’adresse ne peut dépasser ${longestEmail} caractères.`;
  return errors;
}
