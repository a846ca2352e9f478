import { createBrowserRouter, type RouteObject } from "react-router";
import { HomePage } from "@/features/home/HomePage";
import { Layout } from "./Layout";
import { NotFoundPage } from "./NotFoundPage";
import { PageSkeleton } from "./PageSkeleton";
import { RouteError } from "./RouteError";

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
          { path: "*", element: <NotFoundPage /> },
        ],
      },
    ],
  },
];

export const router = createBrowserRouter(routes);
