import { createBrowserRouter, Navigate, type RouteObject } from "react-router";
import { HomePage } from "@/features/home/HomePage";
import { Layout } from "./Layout";
import { NotFoundPage } from "./NotFoundPage";
import { PageSkeleton } from "./PageSkeleton";
import { RouteError } from "./RouteError";
import { RequireAccount } from "./session/RequireAccount";

/** Every address of the application. All but the home page are fetched when they are first visited. */
export const routes: RouteObject[] = [
  {
    element: <Layout />,
    errorElement: <RouteError />,
    hydrateFallbackElement: <PageSkeleton />,
    children: [
      {
        // A page that fails leaves the header and the footer in place.
        errorElement: <RouteError />,
        children: [
          { index: true, element: <HomePage /> },
          {
            path: "defis",
            lazy: async () => ({ Component: (await import("@/features/defis/DefisPage")).DefisPage }),
          },
          {
            path: "defis/:slug",
            lazy: async () => ({ Component: (await import("@/features/defis/defi/DefiPage")).DefiPage }),
          },
          {
            path: "webinaires",
            lazy: async () => ({ Component: (await import("@/features/webinars/WebinarsPage")).WebinarsPage }),
          },
          {
            path: "webinaires/:slug",
            lazy: async () => ({ Component: (await import("@/features/webinars/WebinarPage")).WebinarPage }),
          },
          {
            path: "temoignages",
            lazy: async () => ({ Component: (await import("@/features/testimonies/TestimoniesPage")).TestimoniesPage }),
          },
          {
            path: "donnees",
            lazy: async () => ({ Component: (await import("@/features/data/DataPage")).DataPage }),
          },
          {
            path: "accessibilite",
            lazy: async () => ({ Component: (await import("@/features/legal/AccessibilityPage")).AccessibilityPage }),
          },
          {
            path: "mentions-legales",
            lazy: async () => ({ Component: (await import("@/features/legal/LegalPage")).LegalPage }),
          },
          {
            path: "connexion",
            lazy: async () => ({ Component: (await import("@/features/signin/SignInPage")).SignInPage }),
          },
          {
            path: "connexion/code",
            lazy: async () => ({ Component: (await import("@/features/signin/CodePage")).CodePage }),
          },
          {
            path: "connexion/lien",
            lazy: async () => ({ Component: (await import("@/features/signin/LinkPage")).LinkPage }),
          },
          {
            // Asks for the sign-in itself: the link that leads here would be lost on the way.
            path: "mon-espace/adresse",
            lazy: async () => ({ Component: (await import("@/features/space/data/EmailLinkPage")).EmailLinkPage }),
          },
          {
            path: "mon-espace/supprime",
            lazy: async () => ({ Component: (await import("@/features/space/data/DeletedPage")).DeletedPage }),
          },
          {
            element: <RequireAccount />,
            children: [
              {
                path: "mon-espace",
                lazy: async () => ({ Component: (await import("@/features/space/SpaceLayout")).SpaceLayout }),
                children: [
                  {
                    index: true,
                    lazy: async () => ({ Component: (await import("@/features/space/OverviewPage")).OverviewPage }),
                  },
                  {
                    path: "messages",
                    lazy: async () => ({ Component: (await import("@/features/space/MessagesPage")).MessagesPage }),
                  },
                  {
                    path: "sessions",
                    lazy: async () => ({ Component: (await import("@/features/space/SessionsPage")).SessionsPage }),
                  },
                  {
                    path: "jetons",
                    lazy: async () => ({ Component: (await import("@/features/space/tokens/TokensPage")).TokensPage }),
                  },
                  {
                    path: "donnees",
                    lazy: async () => ({ Component: (await import("@/features/space/data/MyDataPage")).MyDataPage }),
                  },
                ],
              },
              {
                path: "organisation",
                lazy: async () => ({
                  Component: (await import("@/features/organisation/OrganisationLayout")).OrganisationLayout,
                }),
                children: [
                  { index: true, element: <Navigate to="/organisation/personnes" replace /> },
                  {
                    path: "personnes",
                    lazy: async () => ({ Component: (await import("@/features/organisation/PeoplePage")).PeoplePage }),
                  },
                  {
                    path: "participations",
                    lazy: async () => ({
                      Component: (await import("@/features/organisation/ParticipationsPage")).ParticipationsPage,
                    }),
                  },
                  {
                    path: "invitations",
                    lazy: async () => ({
                      Component: (await import("@/features/organisation/InvitationsPage")).InvitationsPage,
                    }),
                  },
                  {
                    path: "journal",
                    lazy: async () => ({ Component: (await import("@/features/organisation/JournalPage")).JournalPage }),
                  },
                ],
              },
            ],
          },
          { path: "*", element: <NotFoundPage /> },
        ],
      },
    ],
  },
];

export const router = createBrowserRouter(routes);
