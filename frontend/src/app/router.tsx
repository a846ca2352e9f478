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
          },
          {
            path: "defis/:slug",
          },
          {
            path: "webinaires",
          },
          {
            path: "webinaires/:slug",
          },
          {
            path: "temoignages",
          },
          {
            path: "donnees",
          },
          {
            path: "accessibilite",
          },
          {
            path: "mentions-legales",
          },
          { path: "*", element: <NotFoundPage /> },
        ],
      },
    ],
  },
];

export const router = createBrowserRouter(routes);
