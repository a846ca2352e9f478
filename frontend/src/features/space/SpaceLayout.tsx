import "@/ui/styles/forms.css";
import "./space.css";
import { Outlet } from "react-router";
import { SectionNav } from "@/ui/lists/SectionNav";

const pages = [
  { label: "Aperçu", to: "/mon-espace" },
  { label: "Messages reçus", to: "/mon-espace/messages" },
  { label: "Sessions", to: "/mon-espace/sessions" },
  { label: "Jetons d’accès", to: "/mon-espace/jetons" },
  { label: "Mes données", to: "/mon-espace/donnees" },
];

/** Around the pages of one person. */
export function SpaceLayout() {
  return (
    <div className="fr-container fr-py-4w">
      <div className="fr-grid-row fr-grid-row--gutters">
        <div className="fr-col-12 fr-col-lg-3">
          <SectionNav label="Mon espace" pages={pages} />
        </div>
        <div className="fr-col-12 fr-col-lg-9">
          <Outlet />
        </div>
      </div>
    </div>
  );
}
