import { graphql } from "@/graphql/generated";

export const requestEmailChangeMutation = graphql(`
  mutation RequestEmailChange($email: String!) {
    requestEmailChange(email: $email) {
      validForMinutes
    }
  }
`);

export const confirmEmailChangeMutation = graphql(`
  mutation ConfirmEmailChange($token: String, $code: String) {
    confirmEmailChange(token: $token, code: $code) {
      account {
        id
        email
      }
    }
  }
`);
