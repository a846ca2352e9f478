import { createModal } from "@codegouvfr/react-dsfr/Modal";
import { chooseScheme, useScheme, type Scheme } from "./theme";

export const themeDialog = createModal({ id: "affichage", isOpenedByDefault: false });

const choices: { scheme: Scheme; label: string; hint?: string }[] = [
  { scheme: "light", label: "Thème clair" },
  { scheme: "dark", label: "Thème sombre" },
  { scheme: "system", label: "Système", hint: "Suit les réglages de votre appareil." },
];

/** The DSFR's display settings, without its three illustrations (10 kB on every page). */
export function ThemeDialog() {
  const scheme = useScheme();
  return (
    <themeDialog.Component title="Paramètres d’affichage" titleAs="h2" size="small">
      <fieldset className="eig-choices">
        <legend className="fr-mb-2w">Choisissez l’apparence du site. Ce choix reste sur votre appareil.</legend>
        {choices.map((choice) => (
          <label key={choice.scheme} className="eig-choices__item">
            <input
              type="radio"
              name="theme"
              value={choice.scheme}
              checked={scheme === choice.scheme}
              onChange={() => chooseScheme(choice.scheme)}
            />
            <span>
              {choice.label}
              {choice.hint && <span className="eig-meta eig-block">{choice.hint}</span>}
            </span>
          </label>
        ))}
      </fieldset>
    </themeDialog.Component>
  );
}
