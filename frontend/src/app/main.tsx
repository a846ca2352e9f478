import "@/ui/styles/dsfr.css";
import "@/ui/styles/eig.css";
import { setLink } from "@codegouvfr/react-dsfr/link";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { Link } from "react-router";
import { RouterProvider } from "react-router/dom";
import { Provider } from "urql";
import { client } from "@/graphql/client";
import { router } from "./router";
import { startDsfr } from "./startDsfr";
import { startTheme } from "./theme";

startTheme();
// Its type also admits href, which react-dsfr keeps for other sites and does not hand to this component.
setLink({ Link: Link as Parameters<typeof setLink>[0]["Link"] });

const root = document.getElementById("root");
if (!root) throw new Error("index.html has no #root");
createRoot(root).render(
  <StrictMode>
    <Provider value={client}>
      <RouterProvider router={router} />
    </Provider>
  </StrictMode>,
);
void startDsfr();
