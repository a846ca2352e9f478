-- +goose Up
-- add columns to table: "accounts"; not by a copy of the table, whose drop would act on the rows that refer to it
ALTER TABLE `accounts` ADD COLUMN `status` text NOT NULL DEFAULT 'ACTIVE';
ALTER TABLE `accounts` ADD COLUMN `last_seen_at` datetime NOT NULL DEFAULT '1970-01-01 00:00:00+00:00';
ALTER TABLE `accounts` ADD COLUMN `purge_notified_at` datetime NULL;
ALTER TABLE `accounts` ADD COLUMN `oidc_issuer` text NULL;
ALTER TABLE `accounts` ADD COLUMN `oidc_subject` text NULL;
UPDATE `accounts` SET `last_seen_at` = `created_at`;
-- create index "account_oidc_issuer_oidc_subject" to table: "accounts"
CREATE UNIQUE INDEX `account_oidc_issuer_oidc_subject` ON `accounts` (`oidc_issuer`, `oidc_subject`);
-- create index "account_last_seen_at_id" to table: "accounts"
CREATE INDEX `account_last_seen_at_id` ON `accounts` (`last_seen_at`, `id`);
-- add column "purge_notified_at" to table: "candidates"
ALTER TABLE `candidates` ADD COLUMN `purge_notified_at` datetime NULL;
-- create "access_tokens" table
CREATE TABLE `access_tokens` (`id` text NOT NULL, `created_at` datetime NOT NULL, `updated_at` datetime NOT NULL, `name` text NOT NULL, `hint` text NOT NULL, `token_hash` text NOT NULL, `scopes` json NOT NULL, `expires_at` datetime NOT NULL, `last_used_at` datetime NULL, `revoked_at` datetime NULL, `account_id` text NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `access_tokens_accounts_account` FOREIGN KEY (`account_id`) REFERENCES `accounts` (`id`) ON DELETE CASCADE);
-- create index "access_tokens_token_hash_key" to table: "access_tokens"
CREATE UNIQUE INDEX `access_tokens_token_hash_key` ON `access_tokens` (`token_hash`);
-- create index "accesstoken_created_at_id" to table: "access_tokens"
CREATE INDEX `accesstoken_created_at_id` ON `access_tokens` (`created_at`, `id`);
-- create index "accesstoken_updated_at_id" to table: "access_tokens"
CREATE INDEX `accesstoken_updated_at_id` ON `access_tokens` (`updated_at`, `id`);
-- create index "accesstoken_account_id" to table: "access_tokens"
CREATE INDEX `accesstoken_account_id` ON `access_tokens` (`account_id`);
-- create index "accesstoken_expires_at" to table: "access_tokens"
CREATE INDEX `accesstoken_expires_at` ON `access_tokens` (`expires_at`);
-- create "audit_entries" table
CREATE TABLE `audit_entries` (`id` text NOT NULL, `created_at` datetime NOT NULL, `actor_kind` text NOT NULL, `actor_id` text NULL, `token_id` text NULL, `request_id` text NULL, `action` text NOT NULL, `object_type` text NOT NULL, `object_id` text NOT NULL, `fields` json NOT NULL, PRIMARY KEY (`id`));
-- create index "auditentry_created_at_id" to table: "audit_entries"
CREATE INDEX `auditentry_created_at_id` ON `audit_entries` (`created_at`, `id`);
-- create index "auditentry_object_id_id" to table: "audit_entries"
CREATE INDEX `auditentry_object_id_id` ON `audit_entries` (`object_id`, `id`);
-- create index "auditentry_actor_id_id" to table: "audit_entries"
CREATE INDEX `auditentry_actor_id_id` ON `audit_entries` (`actor_id`, `id`);
-- create "email_logs" table
CREATE TABLE `email_logs` (`id` text NOT NULL, `created_at` datetime NOT NULL, `updated_at` datetime NOT NULL, `kind` text NOT NULL, `subject` text NOT NULL, `state` text NOT NULL DEFAULT ('QUEUED'), `attempts` integer NOT NULL DEFAULT (0), `failure` text NULL, `sent_at` datetime NULL, `message_id` text NULL, `recipient` text NOT NULL, `recipient_key` text NOT NULL, `params` json NOT NULL, `account_id` text NULL, PRIMARY KEY (`id`), CONSTRAINT `email_logs_accounts_account` FOREIGN KEY (`account_id`) REFERENCES `accounts` (`id`) ON DELETE CASCADE);
-- create index "email_logs_message_id_key" to table: "email_logs"
CREATE UNIQUE INDEX `email_logs_message_id_key` ON `email_logs` (`message_id`);
-- create index "emaillog_created_at_id" to table: "email_logs"
CREATE INDEX `emaillog_created_at_id` ON `email_logs` (`created_at`, `id`);
-- create index "emaillog_updated_at_id" to table: "email_logs"
CREATE INDEX `emaillog_updated_at_id` ON `email_logs` (`updated_at`, `id`);
-- create index "emaillog_account_id_created_at_id" to table: "email_logs"
CREATE INDEX `emaillog_account_id_created_at_id` ON `email_logs` (`account_id`, `created_at`, `id`);
-- create index "emaillog_kind" to table: "email_logs"
CREATE INDEX `emaillog_kind` ON `email_logs` (`kind`);
-- create index "emaillog_recipient_key" to table: "email_logs"
CREATE INDEX `emaillog_recipient_key` ON `email_logs` (`recipient_key`);
-- create index "emaillog_state_id" to table: "email_logs"
CREATE INDEX `emaillog_state_id` ON `email_logs` (`state`, `id`);
-- create "invitations" table
CREATE TABLE `invitations` (`id` text NOT NULL, `created_at` datetime NOT NULL, `updated_at` datetime NOT NULL, `email` text NOT NULL, `email_key` text NOT NULL, `role` text NOT NULL, `expires_at` datetime NOT NULL, `accepted_at` datetime NULL, `revoked_at` datetime NULL, `invited_by_id` text NULL, `promotion_id` text NULL, `profile_id` text NULL, `defi_id` text NULL, PRIMARY KEY (`id`), CONSTRAINT `invitations_promotions_promotion` FOREIGN KEY (`promotion_id`) REFERENCES `promotions` (`id`) ON DELETE CASCADE, CONSTRAINT `invitations_profiles_profile` FOREIGN KEY (`profile_id`) REFERENCES `profiles` (`id`) ON DELETE CASCADE, CONSTRAINT `invitations_defis_defi` FOREIGN KEY (`defi_id`) REFERENCES `defis` (`id`) ON DELETE SET NULL);
-- create index "invitation_created_at_id" to table: "invitations"
CREATE INDEX `invitation_created_at_id` ON `invitations` (`created_at`, `id`);
-- create index "invitation_updated_at_id" to table: "invitations"
CREATE INDEX `invitation_updated_at_id` ON `invitations` (`updated_at`, `id`);
-- create index "invitation_email_key" to table: "invitations"
CREATE INDEX `invitation_email_key` ON `invitations` (`email_key`);
-- create index "invitation_expires_at" to table: "invitations"
CREATE INDEX `invitation_expires_at` ON `invitations` (`expires_at`);
-- create index "invitation_promotion_id" to table: "invitations"
CREATE INDEX `invitation_promotion_id` ON `invitations` (`promotion_id`);
-- create index "invitation_profile_id" to table: "invitations"
CREATE INDEX `invitation_profile_id` ON `invitations` (`profile_id`);
-- create index "invitation_defi_id" to table: "invitations"
CREATE INDEX `invitation_defi_id` ON `invitations` (`defi_id`);
-- create "memberships" table
CREATE TABLE `memberships` (`id` text NOT NULL, `created_at` datetime NOT NULL, `updated_at` datetime NOT NULL, `status` text NOT NULL DEFAULT ('PENDING'), `decided_at` datetime NULL, `refusal_reason` text NULL, `decided_by_id` text NULL, `account_id` text NOT NULL, `promotion_id` text NOT NULL, `profile_id` text NOT NULL, `defi_id` text NULL, PRIMARY KEY (`id`), CONSTRAINT `memberships_accounts_account` FOREIGN KEY (`account_id`) REFERENCES `accounts` (`id`) ON DELETE CASCADE, CONSTRAINT `memberships_promotions_promotion` FOREIGN KEY (`promotion_id`) REFERENCES `promotions` (`id`) ON DELETE RESTRICT, CONSTRAINT `memberships_profiles_profile` FOREIGN KEY (`profile_id`) REFERENCES `profiles` (`id`) ON DELETE RESTRICT, CONSTRAINT `memberships_defis_defi` FOREIGN KEY (`defi_id`) REFERENCES `defis` (`id`) ON DELETE SET NULL);
-- create index "membership_created_at_id" to table: "memberships"
CREATE INDEX `membership_created_at_id` ON `memberships` (`created_at`, `id`);
-- create index "membership_updated_at_id" to table: "memberships"
CREATE INDEX `membership_updated_at_id` ON `memberships` (`updated_at`, `id`);
-- create index "membership_account_id_promotion_id" to table: "memberships"
CREATE UNIQUE INDEX `membership_account_id_promotion_id` ON `memberships` (`account_id`, `promotion_id`);
-- create index "membership_status_created_at_id" to table: "memberships"
CREATE INDEX `membership_status_created_at_id` ON `memberships` (`status`, `created_at`, `id`);
-- create index "membership_promotion_id" to table: "memberships"
CREATE INDEX `membership_promotion_id` ON `memberships` (`promotion_id`);
-- create index "membership_profile_id" to table: "memberships"
CREATE INDEX `membership_profile_id` ON `memberships` (`profile_id`);
-- create index "membership_defi_id" to table: "memberships"
CREATE INDEX `membership_defi_id` ON `memberships` (`defi_id`);
-- create "retention_counts" table
CREATE TABLE `retention_counts` (`id` text NOT NULL, `created_at` datetime NOT NULL, `updated_at` datetime NOT NULL, `rule` text NOT NULL, `subject` text NOT NULL DEFAULT (''), `month` text NOT NULL, `count` integer NOT NULL, PRIMARY KEY (`id`));
-- create index "retentioncount_created_at_id" to table: "retention_counts"
CREATE INDEX `retentioncount_created_at_id` ON `retention_counts` (`created_at`, `id`);
-- create index "retentioncount_updated_at_id" to table: "retention_counts"
CREATE INDEX `retentioncount_updated_at_id` ON `retention_counts` (`updated_at`, `id`);
-- create index "retentioncount_rule_subject_month" to table: "retention_counts"
CREATE UNIQUE INDEX `retentioncount_rule_subject_month` ON `retention_counts` (`rule`, `subject`, `month`);
-- create "sessions" table
CREATE TABLE `sessions` (`id` text NOT NULL, `created_at` datetime NOT NULL, `updated_at` datetime NOT NULL, `token_hash` text NOT NULL, `data` blob NOT NULL, `device` text NOT NULL DEFAULT (''), `method` text NOT NULL DEFAULT ('NONE'), `last_seen_at` datetime NOT NULL, `expires_at` datetime NOT NULL, `account_id` text NULL, PRIMARY KEY (`id`), CONSTRAINT `sessions_accounts_account` FOREIGN KEY (`account_id`) REFERENCES `accounts` (`id`) ON DELETE CASCADE);
-- create index "sessions_token_hash_key" to table: "sessions"
CREATE UNIQUE INDEX `sessions_token_hash_key` ON `sessions` (`token_hash`);
-- create index "session_created_at_id" to table: "sessions"
CREATE INDEX `session_created_at_id` ON `sessions` (`created_at`, `id`);
-- create index "session_updated_at_id" to table: "sessions"
CREATE INDEX `session_updated_at_id` ON `sessions` (`updated_at`, `id`);
-- create index "session_account_id" to table: "sessions"
CREATE INDEX `session_account_id` ON `sessions` (`account_id`);
-- create index "session_expires_at" to table: "sessions"
CREATE INDEX `session_expires_at` ON `sessions` (`expires_at`);
-- create "sign_ins" table
CREATE TABLE `sign_ins` (`id` text NOT NULL, `created_at` datetime NOT NULL, `updated_at` datetime NOT NULL, `purpose` text NOT NULL, `email` text NOT NULL, `email_key` text NOT NULL, `browser_hash` text NOT NULL, `token_hash` text NULL, `code_hash` text NULL, `wrong_codes` integer NOT NULL DEFAULT (0), `expires_at` datetime NULL, `spent_at` datetime NULL, `return_to` text NOT NULL DEFAULT (''), `account_id` text NULL, PRIMARY KEY (`id`), CONSTRAINT `sign_ins_accounts_account` FOREIGN KEY (`account_id`) REFERENCES `accounts` (`id`) ON DELETE CASCADE);
-- create index "sign_ins_token_hash_key" to table: "sign_ins"
CREATE UNIQUE INDEX `sign_ins_token_hash_key` ON `sign_ins` (`token_hash`);
-- create index "signin_created_at_id" to table: "sign_ins"
CREATE INDEX `signin_created_at_id` ON `sign_ins` (`created_at`, `id`);
-- create index "signin_updated_at_id" to table: "sign_ins"
CREATE INDEX `signin_updated_at_id` ON `sign_ins` (`updated_at`, `id`);
-- create index "signin_browser_hash_created_at" to table: "sign_ins"
CREATE INDEX `signin_browser_hash_created_at` ON `sign_ins` (`browser_hash`, `created_at`);
-- create index "signin_email_key" to table: "sign_ins"
CREATE INDEX `signin_email_key` ON `sign_ins` (`email_key`);
-- create index "signin_account_id" to table: "sign_ins"
CREATE INDEX `signin_account_id` ON `sign_ins` (`account_id`);
-- create "account_mentored_administrations" table
CREATE TABLE `account_mentored_administrations` (`account_id` text NOT NULL, `administration_id` text NOT NULL, PRIMARY KEY (`account_id`, `administration_id`), CONSTRAINT `account_mentored_administrations_account_id` FOREIGN KEY (`account_id`) REFERENCES `accounts` (`id`) ON DELETE CASCADE, CONSTRAINT `account_mentored_administrations_administration_id` FOREIGN KEY (`administration_id`) REFERENCES `administrations` (`id`) ON DELETE CASCADE);
-- create index "account_mentored_administrations_administration_id" to table: "account_mentored_administrations"
CREATE INDEX `account_mentored_administrations_administration_id` ON `account_mentored_administrations` (`administration_id`);
-- create "invitation_administrations" table
CREATE TABLE `invitation_administrations` (`invitation_id` text NOT NULL, `administration_id` text NOT NULL, PRIMARY KEY (`invitation_id`, `administration_id`), CONSTRAINT `invitation_administrations_invitation_id` FOREIGN KEY (`invitation_id`) REFERENCES `invitations` (`id`) ON DELETE CASCADE, CONSTRAINT `invitation_administrations_administration_id` FOREIGN KEY (`administration_id`) REFERENCES `administrations` (`id`) ON DELETE CASCADE);
-- create index "invitation_administrations_administration_id" to table: "invitation_administrations"
CREATE INDEX `invitation_administrations_administration_id` ON `invitation_administrations` (`administration_id`);

-- +goose Down
-- reverse: create index "invitation_administrations_administration_id" to table: "invitation_administrations"
DROP INDEX `invitation_administrations_administration_id`;
-- reverse: create "invitation_administrations" table
DROP TABLE `invitation_administrations`;
-- reverse: create index "account_mentored_administrations_administration_id" to table: "account_mentored_administrations"
DROP INDEX `account_mentored_administrations_administration_id`;
-- reverse: create "account_mentored_administrations" table
DROP TABLE `account_mentored_administrations`;
-- reverse: create index "signin_account_id" to table: "sign_ins"
DROP INDEX `signin_account_id`;
-- reverse: create index "signin_email_key" to table: "sign_ins"
DROP INDEX `signin_email_key`;
-- reverse: create index "signin_browser_hash_created_at" to table: "sign_ins"
DROP INDEX `signin_browser_hash_created_at`;
-- reverse: create index "signin_updated_at_id" to table: "sign_ins"
DROP INDEX `signin_updated_at_id`;
-- reverse: create index "signin_created_at_id" to table: "sign_ins"
DROP INDEX `signin_created_at_id`;
-- reverse: create index "sign_ins_token_hash_key" to table: "sign_ins"
DROP INDEX `sign_ins_token_hash_key`;
-- reverse: create "sign_ins" table
DROP TABLE `sign_ins`;
-- reverse: create index "session_expires_at" to table: "sessions"
DROP INDEX `session_expires_at`;
-- reverse: create index "session_account_id" to table: "sessions"
DROP INDEX `session_account_id`;
-- reverse: create index "session_updated_at_id" to table: "sessions"
DROP INDEX `session_updated_at_id`;
-- reverse: create index "session_created_at_id" to table: "sessions"
DROP INDEX `session_created_at_id`;
-- reverse: create index "sessions_token_hash_key" to table: "sessions"
DROP INDEX `sessions_token_hash_key`;
-- reverse: create "sessions" table
DROP TABLE `sessions`;
-- reverse: create index "retentioncount_rule_subject_month" to table: "retention_counts"
DROP INDEX `retentioncount_rule_subject_month`;
-- reverse: create index "retentioncount_updated_at_id" to table: "retention_counts"
DROP INDEX `retentioncount_updated_at_id`;
-- reverse: create index "retentioncount_created_at_id" to table: "retention_counts"
DROP INDEX `retentioncount_created_at_id`;
-- reverse: create "retention_counts" table
DROP TABLE `retention_counts`;
-- reverse: create index "membership_defi_id" to table: "memberships"
DROP INDEX `membership_defi_id`;
-- reverse: create index "membership_profile_id" to table: "memberships"
DROP INDEX `membership_profile_id`;
-- reverse: create index "membership_promotion_id" to table: "memberships"
DROP INDEX `membership_promotion_id`;
-- reverse: create index "membership_status_created_at_id" to table: "memberships"
DROP INDEX `membership_status_created_at_id`;
-- reverse: create index "membership_account_id_promotion_id" to table: "memberships"
DROP INDEX `membership_account_id_promotion_id`;
-- reverse: create index "membership_updated_at_id" to table: "memberships"
DROP INDEX `membership_updated_at_id`;
-- reverse: create index "membership_created_at_id" to table: "memberships"
DROP INDEX `membership_created_at_id`;
-- reverse: create "memberships" table
DROP TABLE `memberships`;
-- reverse: create index "invitation_defi_id" to table: "invitations"
DROP INDEX `invitation_defi_id`;
-- reverse: create index "invitation_profile_id" to table: "invitations"
DROP INDEX `invitation_profile_id`;
-- reverse: create index "invitation_promotion_id" to table: "invitations"
DROP INDEX `invitation_promotion_id`;
-- reverse: create index "invitation_expires_at" to table: "invitations"
DROP INDEX `invitation_expires_at`;
-- reverse: create index "invitation_email_key" to table: "invitations"
DROP INDEX `invitation_email_key`;
-- reverse: create index "invitation_updated_at_id" to table: "invitations"
DROP INDEX `invitation_updated_at_id`;
-- reverse: create index "invitation_created_at_id" to table: "invitations"
DROP INDEX `invitation_created_at_id`;
-- reverse: create "invitations" table
DROP TABLE `invitations`;
-- reverse: create index "emaillog_state_id" to table: "email_logs"
DROP INDEX `emaillog_state_id`;
-- reverse: create index "emaillog_kind" to table: "email_logs"
DROP INDEX `emaillog_kind`;
-- reverse: create index "emaillog_recipient_key" to table: "email_logs"
DROP INDEX `emaillog_recipient_key`;
-- reverse: create index "emaillog_account_id_created_at_id" to table: "email_logs"
DROP INDEX `emaillog_account_id_created_at_id`;
-- reverse: create index "emaillog_updated_at_id" to table: "email_logs"
DROP INDEX `emaillog_updated_at_id`;
-- reverse: create index "emaillog_created_at_id" to table: "email_logs"
DROP INDEX `emaillog_created_at_id`;
-- reverse: create index "email_logs_message_id_key" to table: "email_logs"
DROP INDEX `email_logs_message_id_key`;
-- reverse: create "email_logs" table
DROP TABLE `email_logs`;
-- reverse: create index "auditentry_actor_id_id" to table: "audit_entries"
DROP INDEX `auditentry_actor_id_id`;
-- reverse: create index "auditentry_object_id_id" to table: "audit_entries"
DROP INDEX `auditentry_object_id_id`;
-- reverse: create index "auditentry_created_at_id" to table: "audit_entries"
DROP INDEX `auditentry_created_at_id`;
-- reverse: create "audit_entries" table
DROP TABLE `audit_entries`;
-- reverse: create index "accesstoken_expires_at" to table: "access_tokens"
DROP INDEX `accesstoken_expires_at`;
-- reverse: create index "accesstoken_account_id" to table: "access_tokens"
DROP INDEX `accesstoken_account_id`;
-- reverse: create index "accesstoken_updated_at_id" to table: "access_tokens"
DROP INDEX `accesstoken_updated_at_id`;
-- reverse: create index "accesstoken_created_at_id" to table: "access_tokens"
DROP INDEX `accesstoken_created_at_id`;
-- reverse: create index "access_tokens_token_hash_key" to table: "access_tokens"
DROP INDEX `access_tokens_token_hash_key`;
-- reverse: create "access_tokens" table
DROP TABLE `access_tokens`;
-- reverse: add column "purge_notified_at" to table: "candidates"
ALTER TABLE `candidates` DROP COLUMN `purge_notified_at`;
DROP INDEX `account_last_seen_at_id`;
DROP INDEX `account_oidc_issuer_oidc_subject`;
ALTER TABLE `accounts` DROP COLUMN `oidc_subject`;
ALTER TABLE `accounts` DROP COLUMN `oidc_issuer`;
ALTER TABLE `accounts` DROP COLUMN `purge_notified_at`;
ALTER TABLE `accounts` DROP COLUMN `last_seen_at`;
ALTER TABLE `accounts` DROP COLUMN `status`;
