/**
 * The behaviours of the DSFR that the pages use, part by part: the whole
 * script is twice as heavy. startReactDsfr is not called because it writes a
 * <style> into the page, which the content security policy forbids; theme.ts
 * and styles/eig.css do that part.
 */
import "@codegouvfr/react-dsfr/dsfr/core/core.module";
import "@codegouvfr/react-dsfr/dsfr/component/accordion/accordion.module";
import "@codegouvfr/react-dsfr/dsfr/component/modal/modal.module";
import "@codegouvfr/react-dsfr/dsfr/component/header/header.module";
import "@codegouvfr/react-dsfr/dsfr/component/navigation/navigation.module";
