-- +goose Up
-- modify "accounts" table
ALTER TABLE "accounts" ADD COLUMN "status" character varying NOT NULL DEFAULT 'ACTIVE', ADD COLUMN "last_seen_at" timestamptz NOT NULL DEFAULT '1970-01-01 00:00:00+00', ADD COLUMN "purge_notified_at" timestamptz NULL, ADD COLUMN "oidc_issuer" character varying NULL, ADD COLUMN "oidc_subject" character varying NULL;
UPDATE "accounts" SET "last_seen_at" = "created_at";
-- create index "account_last_seen_at_id" to table: "accounts"
CREATE INDEX "account_last_seen_at_id" ON "accounts" ("last_seen_at", "id");
-- create index "account_oidc_issuer_oidc_subject" to table: "accounts"
CREATE UNIQUE INDEX "account_oidc_issuer_oidc_subject" ON "accounts" ("oidc_issuer", "oidc_subject");
-- modify "candidates" table
ALTER TABLE "candidates" ADD COLUMN "purge_notified_at" timestamptz NULL;
-- create "audit_entries" table
CREATE TABLE "audit_entries" ("id" character varying NOT NULL, "created_at" timestamptz NOT NULL, "actor_kind" character varying NOT NULL, "actor_id" character varying NULL, "token_id" character varying NULL, "request_id" character varying NULL, "action" character varying NOT NULL, "object_type" character varying NOT NULL, "object_id" character varying NOT NULL, "fields" jsonb NOT NULL, PRIMARY KEY ("id"));
-- create index "auditentry_actor_id_id" to table: "audit_entries"
CREATE INDEX "auditentry_actor_id_id" ON "audit_entries" ("actor_id", "id");
-- create index "auditentry_created_at_id" to table: "audit_entries"
CREATE INDEX "auditentry_created_at_id" ON "audit_entries" ("created_at", "id");
-- create index "auditentry_object_id_id" to table: "audit_entries"
CREATE INDEX "auditentry_object_id_id" ON "audit_entries" ("object_id", "id");
-- create "retention_counts" table
CREATE TABLE "retention_counts" ("id" character varying NOT NULL, "created_at" timestamptz NOT NULL, "updated_at" timestamptz NOT NULL, "rule" character varying NOT NULL, "subject" character varying NOT NULL DEFAULT '', "month" character varying NOT NULL, "count" bigint NOT NULL, PRIMARY KEY ("id"));
-- create index "retentioncount_created_at_id" to table: "retention_counts"
CREATE INDEX "retentioncount_created_at_id" ON "retention_counts" ("created_at", "id");
-- create index "retentioncount_rule_subject_month" to table: "retention_counts"
CREATE UNIQUE INDEX "retentioncount_rule_subject_month" ON "retention_counts" ("rule", "subject", "month");
-- create index "retentioncount_updated_at_id" to table: "retention_counts"
CREATE INDEX "retentioncount_updated_at_id" ON "retention_counts" ("updated_at", "id");
-- create "access_tokens" table
CREATE TABLE "access_tokens" ("id" character varying NOT NULL, "created_at" timestamptz NOT NULL, "updated_at" timestamptz NOT NULL, "name" character varying NOT NULL, "hint" character varying NOT NULL, "token_hash" character varying NOT NULL, "scopes" jsonb NOT NULL, "expires_at" timestamptz NOT NULL, "last_used_at" timestamptz NULL, "revoked_at" timestamptz NULL, "account_id" character varying NOT NULL, PRIMARY KEY ("id"), CONSTRAINT "access_tokens_accounts_account" FOREIGN KEY ("account_id") REFERENCES "accounts" ("id") ON UPDATE NO ACTION ON DELETE CASCADE);
-- create index "access_tokens_token_hash_key" to table: "access_tokens"
CREATE UNIQUE INDEX "access_tokens_token_hash_key" ON "access_tokens" ("token_hash");
-- create index "accesstoken_account_id" to table: "access_tokens"
CREATE INDEX "accesstoken_account_id" ON "access_tokens" ("account_id");
-- create index "accesstoken_created_at_id" to table: "access_tokens"
CREATE INDEX "accesstoken_created_at_id" ON "access_tokens" ("created_at", "id");
-- create index "accesstoken_expires_at" to table: "access_tokens"
CREATE INDEX "accesstoken_expires_at" ON "access_tokens" ("expires_at");
-- create index "accesstoken_updated_at_id" to table: "access_tokens"
CREATE INDEX "accesstoken_updated_at_id" ON "access_tokens" ("updated_at", "id");
-- create "account_mentored_administrations" table
CREATE TABLE "account_mentored_administrations" ("account_id" character varying NOT NULL, "administration_id" character varying NOT NULL, PRIMARY KEY ("account_id", "administration_id"), CONSTRAINT "account_mentored_administrations_account_id" FOREIGN KEY ("account_id") REFERENCES "accounts" ("id") ON UPDATE NO ACTION ON DELETE CASCADE, CONSTRAINT "account_mentored_administrations_administration_id" FOREIGN KEY ("administration_id") REFERENCES "administrations" ("id") ON UPDATE NO ACTION ON DELETE CASCADE);
-- create index "account_mentored_administrations_administration_id" to table: "account_mentored_administrations"
CREATE INDEX "account_mentored_administrations_administration_id" ON "account_mentored_administrations" ("administration_id");
-- create "email_logs" table
CREATE TABLE "email_logs" ("id" character varying NOT NULL, "created_at" timestamptz NOT NULL, "updated_at" timestamptz NOT NULL, "kind" character varying NOT NULL, "subject" character varying NOT NULL, "state" character varying NOT NULL DEFAULT 'QUEUED', "attempts" bigint NOT NULL DEFAULT 0, "failure" character varying NULL, "sent_at" timestamptz NULL, "message_id" character varying NULL, "recipient" character varying NOT NULL, "recipient_key" character varying NOT NULL, "params" jsonb NOT NULL, "account_id" character varying NULL, PRIMARY KEY ("id"), CONSTRAINT "email_logs_accounts_account" FOREIGN KEY ("account_id") REFERENCES "accounts" ("id") ON UPDATE NO ACTION ON DELETE CASCADE);
-- create index "email_logs_message_id_key" to table: "email_logs"
CREATE UNIQUE INDEX "email_logs_message_id_key" ON "email_logs" ("message_id");
-- create index "emaillog_account_id_created_at_id" to table: "email_logs"
CREATE INDEX "emaillog_account_id_created_at_id" ON "email_logs" ("account_id", "created_at", "id");
-- create index "emaillog_created_at_id" to table: "email_logs"
CREATE INDEX "emaillog_created_at_id" ON "email_logs" ("created_at", "id");
-- create index "emaillog_kind" to table: "email_logs"
CREATE INDEX "emaillog_kind" ON "email_logs" ("kind");
-- create index "emaillog_recipient_key" to table: "email_logs"
CREATE INDEX "emaillog_recipient_key" ON "email_logs" ("recipient_key");
-- create index "emaillog_state_id" to table: "email_logs"
CREATE INDEX "emaillog_state_id" ON "email_logs" ("state", "id");
-- create index "emaillog_updated_at_id" to table: "email_logs"
CREATE INDEX "emaillog_updated_at_id" ON "email_logs" ("updated_at", "id");
-- create "invitations" table
CREATE TABLE "invitations" ("id" character varying NOT NULL, "created_at" timestamptz NOT NULL, "updated_at" timestamptz NOT NULL, "email" character varying NOT NULL, "email_key" character varying NOT NULL, "role" character varying NOT NULL, "expires_at" timestamptz NOT NULL, "accepted_at" timestamptz NULL, "revoked_at" timestamptz NULL, "invited_by_id" character varying NULL, "promotion_id" character varying NULL, "profile_id" character varying NULL, "defi_id" character varying NULL, PRIMARY KEY ("id"), CONSTRAINT "invitations_defis_defi" FOREIGN KEY ("defi_id") REFERENCES "defis" ("id") ON UPDATE NO ACTION ON DELETE SET NULL, CONSTRAINT "invitations_profiles_profile" FOREIGN KEY ("profile_id") REFERENCES "profiles" ("id") ON UPDATE NO ACTION ON DELETE CASCADE, CONSTRAINT "invitations_promotions_promotion" FOREIGN KEY ("promotion_id") REFERENCES "promotions" ("id") ON UPDATE NO ACTION ON DELETE CASCADE);
-- create index "invitation_created_at_id" to table: "invitations"
CREATE INDEX "invitation_created_at_id" ON "invitations" ("created_at", "id");
-- create index "invitation_defi_id" to table: "invitations"
CREATE INDEX "invitation_defi_id" ON "invitations" ("defi_id");
-- create index "invitation_email_key" to table: "invitations"
CREATE INDEX "invitation_email_key" ON "invitations" ("email_key");
-- create index "invitation_expires_at" to table: "invitations"
CREATE INDEX "invitation_expires_at" ON "invitations" ("expires_at");
-- create index "invitation_profile_id" to table: "invitations"
CREATE INDEX "invitation_profile_id" ON "invitations" ("profile_id");
-- create index "invitation_promotion_id" to table: "invitations"
CREATE INDEX "invitation_promotion_id" ON "invitations" ("promotion_id");
-- create index "invitation_updated_at_id" to table: "invitations"
CREATE INDEX "invitation_updated_at_id" ON "invitations" ("updated_at", "id");
-- create "invitation_administrations" table
CREATE TABLE "invitation_administrations" ("invitation_id" character varying NOT NULL, "administration_id" character varying NOT NULL, PRIMARY KEY ("invitation_id", "administration_id"), CONSTRAINT "invitation_administrations_administration_id" FOREIGN KEY ("administration_id") REFERENCES "administrations" ("id") ON UPDATE NO ACTION ON DELETE CASCADE, CONSTRAINT "invitation_administrations_invitation_id" FOREIGN KEY ("invitation_id") REFERENCES "invitations" ("id") ON UPDATE NO ACTION ON DELETE CASCADE);
-- create index "invitation_administrations_administration_id" to table: "invitation_administrations"
CREATE INDEX "invitation_administrations_administration_id" ON "invitation_administrations" ("administration_id");
-- create "memberships" table
CREATE TABLE "memberships" ("id" character varying NOT NULL, "created_at" timestamptz NOT NULL, "updated_at" timestamptz NOT NULL, "status" character varying NOT NULL DEFAULT 'PENDING', "decided_at" timestamptz NULL, "refusal_reason" character varying NULL, "decided_by_id" character varying NULL, "account_id" character varying NOT NULL, "promotion_id" character varying NOT NULL, "profile_id" character varying NOT NULL, "defi_id" character varying NULL, PRIMARY KEY ("id"), CONSTRAINT "memberships_accounts_account" FOREIGN KEY ("account_id") REFERENCES "accounts" ("id") ON UPDATE NO ACTION ON DELETE CASCADE, CONSTRAINT "memberships_defis_defi" FOREIGN KEY ("defi_id") REFERENCES "defis" ("id") ON UPDATE NO ACTION ON DELETE SET NULL, CONSTRAINT "memberships_profiles_profile" FOREIGN KEY ("profile_id") REFERENCES "profiles" ("id") ON UPDATE NO ACTION ON DELETE RESTRICT, CONSTRAINT "memberships_promotions_promotion" FOREIGN KEY ("promotion_id") REFERENCES "promotions" ("id") ON UPDATE NO ACTION ON DELETE RESTRICT);
-- create index "membership_account_id_promotion_id" to table: "memberships"
CREATE UNIQUE INDEX "membership_account_id_promotion_id" ON "memberships" ("account_id", "promotion_id");
-- create index "membership_created_at_id" to table: "memberships"
CREATE INDEX "membership_created_at_id" ON "memberships" ("created_at", "id");
-- create index "membership_defi_id" to table: "memberships"
CREATE INDEX "membership_defi_id" ON "memberships" ("defi_id");
-- create index "membership_profile_id" to table: "memberships"
CREATE INDEX "membership_profile_id" ON "memberships" ("profile_id");
-- create index "membership_promotion_id" to table: "memberships"
CREATE INDEX "membership_promotion_id" ON "memberships" ("promotion_id");
-- create index "membership_status_created_at_id" to table: "memberships"
CREATE INDEX "membership_status_created_at_id" ON "memberships" ("status", "created_at", "id");
-- create index "membership_updated_at_id" to table: "memberships"
CREATE INDEX "membership_updated_at_id" ON "memberships" ("updated_at", "id");
-- create "sessions" table
CREATE TABLE "sessions" ("id" character varying NOT NULL, "created_at" timestamptz NOT NULL, "updated_at" timestamptz NOT NULL, "token_hash" character varying NOT NULL, "data" bytea NOT NULL, "device" character varying NOT NULL DEFAULT '', "method" character varying NOT NULL DEFAULT 'NONE', "last_seen_at" timestamptz NOT NULL, "expires_at" timestamptz NOT NULL, "account_id" character varying NULL, PRIMARY KEY ("id"), CONSTRAINT "sessions_accounts_account" FOREIGN KEY ("account_id") REFERENCES "accounts" ("id") ON UPDATE NO ACTION ON DELETE CASCADE);
-- create index "session_account_id" to table: "sessions"
CREATE INDEX "session_account_id" ON "sessions" ("account_id");
-- create index "session_created_at_id" to table: "sessions"
CREATE INDEX "session_created_at_id" ON "sessions" ("created_at", "id");
-- create index "session_expires_at" to table: "sessions"
CREATE INDEX "session_expires_at" ON "sessions" ("expires_at");
-- create index "session_updated_at_id" to table: "sessions"
CREATE INDEX "session_updated_at_id" ON "sessions" ("updated_at", "id");
-- create index "sessions_token_hash_key" to table: "sessions"
CREATE UNIQUE INDEX "sessions_token_hash_key" ON "sessions" ("token_hash");
-- create "sign_ins" table
CREATE TABLE "sign_ins" ("id" character varying NOT NULL, "created_at" timestamptz NOT NULL, "updated_at" timestamptz NOT NULL, "purpose" character varying NOT NULL, "email" character varying NOT NULL, "email_key" character varying NOT NULL, "browser_hash" character varying NOT NULL, "token_hash" character varying NULL, "code_hash" character varying NULL, "wrong_codes" bigint NOT NULL DEFAULT 0, "expires_at" timestamptz NULL, "spent_at" timestamptz NULL, "return_to" character varying NOT NULL DEFAULT '', "account_id" character varying NULL, PRIMARY KEY ("id"), CONSTRAINT "sign_ins_accounts_account" FOREIGN KEY ("account_id") REFERENCES "accounts" ("id") ON UPDATE NO ACTION ON DELETE CASCADE);
-- create index "sign_ins_token_hash_key" to table: "sign_ins"
CREATE UNIQUE INDEX "sign_ins_token_hash_key" ON "sign_ins" ("token_hash");
-- create index "signin_account_id" to table: "sign_ins"
CREATE INDEX "signin_account_id" ON "sign_ins" ("account_id");
-- create index "signin_browser_hash_created_at" to table: "sign_ins"
CREATE INDEX "signin_browser_hash_created_at" ON "sign_ins" ("browser_hash", "created_at");
-- create index "signin_created_at_id" to table: "sign_ins"
CREATE INDEX "signin_created_at_id" ON "sign_ins" ("created_at", "id");
-- create index "signin_email_key" to table: "sign_ins"
CREATE INDEX "signin_email_key" ON "sign_ins" ("email_key");
-- create index "signin_updated_at_id" to table: "sign_ins"
CREATE INDEX "signin_updated_at_id" ON "sign_ins" ("updated_at", "id");

-- +goose Down
-- reverse: create index "signin_updated_at_id" to table: "sign_ins"
DROP INDEX "signin_updated_at_id";
-- reverse: create index "signin_email_key" to table: "sign_ins"
DROP INDEX "signin_email_key";
-- reverse: create index "signin_created_at_id" to table: "sign_ins"
DROP INDEX "signin_created_at_id";
-- reverse: create index "signin_browser_hash_created_at" to table: "sign_ins"
DROP INDEX "signin_browser_hash_created_at";
-- reverse: create index "signin_account_id" to table: "sign_ins"
DROP INDEX "signin_account_id";
-- reverse: create index "sign_ins_token_hash_key" to table: "sign_ins"
DROP INDEX "sign_ins_token_hash_key";
-- reverse: create "sign_ins" table
DROP TABLE "sign_ins";
-- reverse: create index "sessions_token_hash_key" to table: "sessions"
DROP INDEX "sessions_token_hash_key";
-- reverse: create index "session_updated_at_id" to table: "sessions"
DROP INDEX "session_updated_at_id";
-- reverse: create index "session_expires_at" to table: "sessions"
DROP INDEX "session_expires_at";
-- reverse: create index "session_created_at_id" to table: "sessions"
DROP INDEX "session_created_at_id";
-- reverse: create index "session_account_id" to table: "sessions"
DROP INDEX "session_account_id";
-- reverse: create "sessions" table
DROP TABLE "sessions";
-- reverse: create index "membership_updated_at_id" to table: "memberships"
DROP INDEX "membership_updated_at_id";
-- reverse: create index "membership_status_created_at_id" to table: "memberships"
DROP INDEX "membership_status_created_at_id";
-- reverse: create index "membership_promotion_id" to table: "memberships"
DROP INDEX "membership_promotion_id";
-- reverse: create index "membership_profile_id" to table: "memberships"
DROP INDEX "membership_profile_id";
-- reverse: create index "membership_defi_id" to table: "memberships"
DROP INDEX "membership_defi_id";
-- reverse: create index "membership_created_at_id" to table: "memberships"
DROP INDEX "membership_created_at_id";
-- reverse: create index "membership_account_id_promotion_id" to table: "memberships"
DROP INDEX "membership_account_id_promotion_id";
-- reverse: create "memberships" table
DROP TABLE "memberships";
-- reverse: create index "invitation_administrations_administration_id" to table: "invitation_administrations"
DROP INDEX "invitation_administrations_administration_id";
-- reverse: create "invitation_administrations" table
DROP TABLE "invitation_administrations";
-- reverse: create index "invitation_updated_at_id" to table: "invitations"
DROP INDEX "invitation_updated_at_id";
-- reverse: create index "invitation_promotion_id" to table: "invitations"
DROP INDEX "invitation_promotion_id";
-- reverse: create index "invitation_profile_id" to table: "invitations"
DROP INDEX "invitation_profile_id";
-- reverse: create index "invitation_expires_at" to table: "invitations"
DROP INDEX "invitation_expires_at";
-- reverse: create index "invitation_email_key" to table: "invitations"
DROP INDEX "invitation_email_key";
-- reverse: create index "invitation_defi_id" to table: "invitations"
DROP INDEX "invitation_defi_id";
-- reverse: create index "invitation_created_at_id" to table: "invitations"
DROP INDEX "invitation_created_at_id";
-- reverse: create "invitations" table
DROP TABLE "invitations";
-- reverse: create index "emaillog_updated_at_id" to table: "email_logs"
DROP INDEX "emaillog_updated_at_id";
-- reverse: create index "emaillog_state_id" to table: "email_logs"
DROP INDEX "emaillog_state_id";
-- reverse: create index "emaillog_kind" to table: "email_logs"
DROP INDEX "emaillog_kind";
-- reverse: create index "emaillog_recipient_key" to table: "email_logs"
DROP INDEX "emaillog_recipient_key";
-- reverse: create index "emaillog_created_at_id" to table: "email_logs"
DROP INDEX "emaillog_created_at_id";
-- reverse: create index "emaillog_account_id_created_at_id" to table: "email_logs"
DROP INDEX "emaillog_account_id_created_at_id";
-- reverse: create index "email_logs_message_id_key" to table: "email_logs"
DROP INDEX "email_logs_message_id_key";
-- reverse: create "email_logs" table
DROP TABLE "email_logs";
-- reverse: create index "account_mentored_administrations_administration_id" to table: "account_mentored_administrations"
DROP INDEX "account_mentored_administrations_administration_id";
-- reverse: create "account_mentored_administrations" table
DROP TABLE "account_mentored_administrations";
-- reverse: create index "accesstoken_updated_at_id" to table: "access_tokens"
DROP INDEX "accesstoken_updated_at_id";
-- reverse: create index "accesstoken_expires_at" to table: "access_tokens"
DROP INDEX "accesstoken_expires_at";
-- reverse: create index "accesstoken_created_at_id" to table: "access_tokens"
DROP INDEX "accesstoken_created_at_id";
-- reverse: create index "accesstoken_account_id" to table: "access_tokens"
DROP INDEX "accesstoken_account_id";
-- reverse: create index "access_tokens_token_hash_key" to table: "access_tokens"
DROP INDEX "access_tokens_token_hash_key";
-- reverse: create "access_tokens" table
DROP TABLE "access_tokens";
-- reverse: create index "retentioncount_updated_at_id" to table: "retention_counts"
DROP INDEX "retentioncount_updated_at_id";
-- reverse: create index "retentioncount_rule_subject_month" to table: "retention_counts"
DROP INDEX "retentioncount_rule_subject_month";
-- reverse: create index "retentioncount_created_at_id" to table: "retention_counts"
DROP INDEX "retentioncount_created_at_id";
-- reverse: create "retention_counts" table
DROP TABLE "retention_counts";
-- reverse: create index "auditentry_object_id_id" to table: "audit_entries"
DROP INDEX "auditentry_object_id_id";
-- reverse: create index "auditentry_created_at_id" to table: "audit_entries"
DROP INDEX "auditentry_created_at_id";
-- reverse: create index "auditentry_actor_id_id" to table: "audit_entries"
DROP INDEX "auditentry_actor_id_id";
-- reverse: create "audit_entries" table
DROP TABLE "audit_entries";
-- reverse: modify "candidates" table
ALTER TABLE "candidates" DROP COLUMN "purge_notified_at";
-- reverse: create index "account_oidc_issuer_oidc_subject" to table: "accounts"
DROP INDEX "account_oidc_issuer_oidc_subject";
-- reverse: create index "account_last_seen_at_id" to table: "accounts"
DROP INDEX "account_last_seen_at_id";
-- reverse: modify "accounts" table
ALTER TABLE "accounts" DROP COLUMN "oidc_subject", DROP COLUMN "oidc_issuer", DROP COLUMN "purge_notified_at", DROP COLUMN "last_seen_at", DROP COLUMN "status";
