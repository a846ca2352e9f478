import { Alert } from "@codegouvfr/react-dsfr/Alert";
import { Button } from "@codegouvfr/react-dsfr/Button";
import { useEffect, useRef, useState } from "react";
import type { Created } from "./CreateTokenForm";
import { curlExample } from "./scopes";

type Props = { created: Created; onClose: () => void };

/** The secret of a new token, the only time that it is shown. */
export function NewSecret({ created, onClose }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const [copied, setCopied] = useState<boolean | null>(null);
  useEffect(() => heading.current?.focus(), []);

  async function copy() {
    try {
      await navigator.clipboard.writeText(created.secret);
      setCopied(true);
    } catch {
      // Not allowed, or no clipboard without https: the text can still be selected.
      setCopied(false);
    }
  }

  return (
    <section className="eig-secret" aria-labelledby="nouveau-jeton">
      <h2 id="nouveau-jeton" ref={heading} tabIndex={-1} className="fr-h5">
        Le jeton « {created.name} » est créé
      </h2>
      <Alert
        className="fr-mb-2w"
        severity="warning"
        small
        description="Copiez-le maintenant : il ne sera plus jamais montré. Qui le détient lit ce que vous lisez ; ne le mettez ni dans un dépôt de code, ni dans un message."
      />
      <p className="fr-mb-2w">
        <code className="eig-secret__value">{created.secret}</code>
      </p>
      <Button type="button" priority="secondary" onClick={() => void copy()}>
        Copier le jeton
      </Button>
      <p role="status" className="fr-mt-1w">
        {copied === true && "Le jeton est dans le presse-papiers."}
        {copied === false && "La copie n’est pas permise ici : sélectionnez le jeton et copiez-le."}
      </p>
      <p className="fr-mb-1w">Pour l’essayer depuis un terminal :</p>
      <pre className="eig-command" tabIndex={0} role="region" aria-label="Commande curl avec le jeton">
        <code>{curlExample(window.location.origin, created.secret, created.scopes)}</code>
      </pre>
      <Button type="button" onClick={onClose}>
        J’ai copié le jeton
      </Button>
    </section>
  );
}
