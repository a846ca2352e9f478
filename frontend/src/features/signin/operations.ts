import { graphql } from "@/graphql/generated";

export const requestSignInMutation = graphql(`
  mutation RequestSignIn($email: String!, $returnTo: String) {
    requestSignIn(email: $email, returnTo: $returnTo) {
      validForMinutes
    }
  }
`);

export const signInMutation = graphql(`
  mutation SignIn($token: String, $code: String) {
    signIn(token: $token, code: $code) {
      account {
        id
        name
        email
        roles
        status
      }
      returnTo
    }
  }
`);

export const signInOptionsQuery = graphql(`
  query SignInOptions {
    signInOptions {
      mailIsDelivered
      openIdConnect {
        label
        url
      }
    }
  }
`);
