import "@/ui/styles/forms.css";
import { Outlet } from "react-router";
import { isOrganiser, useSession } from "@/app/session/useSession";
import { SectionNav } from "@/ui/lists/SectionNav";
import { ForbiddenPage } from "./ForbiddenPage";

const pages = [
  { label: "Personnes", to: "/organisation/personnes" },
  { label: "Participations", to: "/organisation/participations" },
  { label: "Invitations", to: "/organisation/invitations" },
];
const journal = { label: "Journal", to: "/organisation/journal" };

/** Around the pages of those who run the programme. The API judges alone; this spares others an empty page. */
export function OrganisationLayout() {
  const { me } = useSession();
  if (!me || !isOrganiser(me.roles)) return <ForbiddenPage who="aux organisateurs du programme" />;
  return (
    <div className="fr-container fr-py-4w">
      <div className="fr-grid-row fr-grid-row--gutters">
        <div className="fr-col-12 fr-col-lg-3">
          <SectionNav label="Organisation" pages={me.roles.includes("ADMIN") ? [...pages, journal] : pages} />
        </div>
        <div className="fr-col-12 fr-col-lg-9">
          <Outlet />
        </div>
      </div>
    </div>
  );
}
