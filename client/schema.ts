// Generated from docs/openapi.json by npm run docs; not edited by hand.
export interface paths {
    "/health/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Is the process alive */
        get: operations["healthLive"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Can requests be served */
        get: operations["healthReady"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/frameworks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the frameworks */
        get: operations["catalogueFrameworks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/frameworks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a framework with all its controls */
        get: operations["catalogueFramework"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the checks */
        get: operations["catalogueChecks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/checks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a check */
        get: operations["catalogueCheck"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the accounts */
        get: operations["accountsList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{uin}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read an account */
        get: operations["accountsRead"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{uin}/snapshots": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the snapshots of an account */
        get: operations["accountsSnapshots"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{uin}/findings/{fingerprint}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read the life of a finding */
        get: operations["accountsFinding"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/snapshots/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read the facts about a snapshot */
        get: operations["snapshotsRead"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/snapshots/{id}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Download the stored content of a snapshot */
        get: operations["snapshotsContent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/scans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List scans */
        get: operations["scansList"];
        put?: never;
        /** Upload a snapshot and audit it */
        post: operations["scansAudit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/scans/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a scan */
        get: operations["scansRead"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/scans/{id}/checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read the tallies of a scan, check by check */
        get: operations["scansChecks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/scans/{id}/slices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read what was collected */
        get: operations["scansSlices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/scans/{id}/checks/{check}/population": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Stream every resource a check judged, with its outcome */
        get: operations["scansJudged"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/findings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List findings */
        get: operations["findingsList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assessments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List assessments */
        get: operations["assessmentsPage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/scans/{scan}/assessments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the assessments of a scan */
        get: operations["assessmentsList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/scans/{scan}/assessments/{framework}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read the report document of an assessment */
        get: operations["assessmentsRead"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/scans/{scan}/assessments/{framework}/controls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the controls of an assessment */
        get: operations["assessmentsControls"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/scans/{scan}/assessments/{framework}/families/{family}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one control family */
        get: operations["assessmentsFamily"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/scans/{scan}/assessments/{framework}/families/{family}/report.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Download the report of one control family */
        get: operations["assessmentsPdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/posture": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read the posture */
        get: operations["postureNow"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/posture/trend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read the posture over time */
        get: operations["postureTrend"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/posture/causes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read the top causes */
        get: operations["postureCauses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/posture/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read what was newly opened and resolved */
        get: operations["postureChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/posture/expiries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read what expires */
        get: operations["postureExpiries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/posture/ranking": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Rank the accounts */
        get: operations["portfolioRanking"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/posture/comparison": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Compare accounts */
        get: operations["portfolioComparison"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/posture/facets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Count open findings for every filter */
        get: operations["facetsFacets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{uin}/badges/{framework}.svg": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get a badge of an account against a framework */
        get: operations["badgeBadge"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/account-groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the account groups */
        get: operations["accountGroupsList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/account-groups/{slug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read an account group */
        get: operations["accountGroupsRead"];
        /** Write an account group */
        put: operations["accountGroupsWrite"];
        post?: never;
        /** Remove an account group */
        delete: operations["accountGroupsRemove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read the metrics */
        get: operations["metricsRead"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Log in with a local user */
        post: operations["sessionsLogIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/current": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Log out */
        delete: operations["sessionsLogOut"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read who asks and what they may do */
        get: operations["sessionsMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the local users */
        get: operations["usersList"];
        put?: never;
        /** Add a local user */
        post: operations["usersAdd"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{user}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Remove a local user */
        delete: operations["usersRemove"];
        options?: never;
        head?: never;
        /** Change a local user */
        patch: operations["usersChange"];
        trace?: never;
    };
    "/api/v1/api-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the API keys, without their text */
        get: operations["apiKeysList"];
        put?: never;
        /** Make an API key */
        post: operations["apiKeysAdd"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/api-keys/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Revoke an API key */
        delete: operations["apiKeysRevoke"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit-log": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Export the audit log */
        get: operations["auditLogExport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit-log/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Verify the audit log */
        get: operations["auditLogVerify"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/attestations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List attestations */
        get: operations["attestationsList"];
        put?: never;
        /** Make an attestation */
        post: operations["attestationsAdd"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/attestations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read an attestation */
        get: operations["attestationsRead"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/attestations/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Withdraw an attestation */
        post: operations["attestationsWithdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/certificates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List certificates */
        get: operations["certificatesList"];
        put?: never;
        /** Add a certificate */
        post: operations["certificatesAdd"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/certificates/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a certificate */
        get: operations["certificatesRead"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/certificates/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Withdraw a certificate */
        post: operations["certificatesWithdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exceptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List exceptions */
        get: operations["exceptionsList"];
        put?: never;
        /** Approve an exception */
        post: operations["exceptionsAdd"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exceptions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read an exception */
        get: operations["exceptionsRead"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exceptions/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Withdraw an exception */
        post: operations["exceptionsWithdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List files of evidence */
        get: operations["evidenceList"];
        put?: never;
        /** Store a file of evidence */
        post: operations["evidenceAdd"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/evidence/{sha256}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Download a file of evidence */
        get: operations["evidenceContent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * @example {
         *       "uin": "100000000001",
         *       "appId": "1250000001",
         *       "name": "Example Ltd",
         *       "site": "china",
         *       "scans": 3
         *     }
         */
        Account: {
            uin: string;
            appId: string | null;
            name: string | null;
            site: string;
            scans: number;
        };
        /**
         * @example {
         *       "items": [
         *         {
         *           "uin": "100000000001",
         *           "appId": "1250000001",
         *           "name": "Example Ltd",
         *           "site": "china",
         *           "scans": 3
         *         }
         *       ],
         *       "next": null
         *     }
         */
        AccountPage: {
            items: components["schemas"]["Account"][];
            next: string | null;
            total?: number;
        };
        /**
         * @example {
         *       "frameworkId": "iso-27001-2022",
         *       "reportId": "DMR-20260115-3F9A2C71-iso-27001-2022",
         *       "scorecard": {
         *         "states": {
         *           "satisfied": 12,
         *           "partly-evidenced": 9,
         *           "not-satisfied": 20,
         *           "not-assessed": 50,
         *           "inherited": 0,
         *           "not-applicable": 2
         *         },
         *         "total": 93,
         *         "inScope": 91,
         *         "assessed": 32,
         *         "coverage": 0.3516,
         *         "conformance": 0.375
         *       },
         *       "scanId": "0b8f8c39-1c3b-4c5c-9a52-7a4b6a6f1f10",
         *       "uin": "100000000001",
         *       "version": 3,
         *       "at": "2026-01-15T08:00:02.113Z"
         *     }
         */
        Assessment: {
            reportId: string;
            /** Format: uuid */
            scanId: string;
            uin: string;
            frameworkId: string;
            version: number;
            /** Format: date-time */
            at: string;
            scorecard: components["schemas"]["Scorecard"];
        };
        /**
         * @example {
         *       "items": [
         *         {
         *           "frameworkId": "iso-27001-2022",
         *           "reportId": "DMR-20260115-3F9A2C71-iso-27001-2022",
         *           "scorecard": {
         *             "states": {
         *               "satisfied": 12,
         *               "partly-evidenced": 9,
         *               "not-satisfied": 20,
         *               "not-assessed": 50,
         *               "inherited": 0,
         *               "not-applicable": 2
         *             },
         *             "total": 93,
         *             "inScope": 91,
         *             "assessed": 32,
         *             "coverage": 0.3516,
         *             "conformance": 0.375
         *           },
         *           "scanId": "0b8f8c39-1c3b-4c5c-9a52-7a4b6a6f1f10",
         *           "uin": "100000000001",
         *           "version": 3,
         *           "at": "2026-01-15T08:00:02.113Z"
         *         }
         *       ]
         *     }
         */
        AssessmentList: {
            items: components["schemas"]["Assessment"][];
        };
        /**
         * @example {
         *       "items": [
         *         {
         *           "frameworkId": "iso-27001-2022",
         *           "reportId": "DMR-20260115-3F9A2C71-iso-27001-2022",
         *           "scorecard": {
         *             "states": {
         *               "satisfied": 12,
         *               "partly-evidenced": 9,
         *               "not-satisfied": 20,
         *               "not-assessed": 50,
         *               "inherited": 0,
         *               "not-applicable": 2
         *             },
         *             "total": 93,
         *             "inScope": 91,
         *             "assessed": 32,
         *             "coverage": 0.3516,
         *             "conformance": 0.375
         *           },
         *           "scanId": "0b8f8c39-1c3b-4c5c-9a52-7a4b6a6f1f10",
         *           "uin": "100000000001",
         *           "version": 3,
         *           "at": "2026-01-15T08:00:02.113Z"
         *         }
         *       ],
         *       "next": null
         *     }
         */
        AssessmentPage: {
            items: components["schemas"]["Assessment"][];
            next: string | null;
            total?: number;
        };
        /**
         * @example {
         *       "id": "policies-2026",
         *       "frameworkId": "iso-27001-2022",
         *       "controlIds": [
         *         "A.5.1",
         *         "A.5.2"
         *       ],
         *       "statement": "Policies and roles were reviewed and approved by the board on 12 December.",
         *       "holds": true,
         *       "statedBy": "Li Na",
         *       "approvedBy": "Wu Hao",
         *       "statedAt": "2026-01-05",
         *       "expiresAt": "2026-12-31",
         *       "evidence": [
         *         {
         *           "name": "minutes.pdf",
         *           "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
         *           "size": 48213,
         *           "mediaType": "application/pdf"
         *         }
         *       ],
         *       "state": "valid",
         *       "recordedAt": "2026-01-05T09:12:44.018Z",
         *       "recordedBy": "user:li.na",
         *       "withdrawal": null
         *     }
         */
        Attestation: {
            id: string;
            frameworkId: string;
            controlIds: string[];
            scope?: {
                accounts?: string[];
                serviceModels?: ("iaas" | "paas" | "saas")[];
                regions?: string[];
            };
            statement: string;
            holds: boolean;
            statedBy: string;
            approvedBy?: string;
            statedAt: string;
            expiresAt: string;
            supersedes?: string;
            evidence: {
                name: string;
                sha256: string;
                size?: number;
                mediaType?: string;
            }[];
            /** @enum {string} */
            state: "valid" | "expired" | "superseded" | "not-yet" | "no-evidence" | "withdrawn";
            /** Format: date-time */
            recordedAt: string;
            recordedBy: string;
            withdrawal: {
                /** Format: date-time */
                at: string;
                by: string;
                reason: string;
            } | null;
        };
        /**
         * @example {
         *       "items": [
         *         {
         *           "id": "policies-2026",
         *           "frameworkId": "iso-27001-2022",
         *           "controlIds": [
         *             "A.5.1",
         *             "A.5.2"
         *           ],
         *           "statement": "Policies and roles were reviewed and approved by the board on 12 December.",
         *           "holds": true,
         *           "statedBy": "Li Na",
         *           "approvedBy": "Wu Hao",
         *           "statedAt": "2026-01-05",
         *           "expiresAt": "2026-12-31",
         *           "evidence": [
         *             {
         *               "name": "minutes.pdf",
         *               "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
         *               "size": 48213,
         *               "mediaType": "application/pdf"
         *             }
         *           ],
         *           "state": "valid",
         *           "recordedAt": "2026-01-05T09:12:44.018Z",
         *           "recordedBy": "user:li.na",
         *           "withdrawal": null
         *         }
         *       ],
         *       "next": null
         *     }
         */
        AttestationPage: {
            items: components["schemas"]["Attestation"][];
            next: string | null;
            total?: number;
        };
        /**
         * @example {
         *       "scanId": "0b8f8c39-1c3b-4c5c-9a52-7a4b6a6f1f10",
         *       "snapshotId": "5c4dc7a2-6f3d-4b53-8a0f-0f4bb0a1c9d2",
         *       "snapshotKnown": false,
         *       "account": "100000000001",
         *       "contentHash": "9b74c9897bac770ffc029102a200c5de9b74c9897bac770ffc029102a200c5de",
         *       "evaluations": 909,
         *       "assessments": [
         *         {
         *           "frameworkId": "iso-27001-2022",
         *           "reportId": "DMR-20260115-3F9A2C71-iso-27001-2022",
         *           "scorecard": {
         *             "states": {
         *               "satisfied": 12,
         *               "partly-evidenced": 9,
         *               "not-satisfied": 20,
         *               "not-assessed": 50,
         *               "inherited": 0,
         *               "not-applicable": 2
         *             },
         *             "total": 93,
         *             "inScope": 91,
         *             "assessed": 32,
         *             "coverage": 0.3516,
         *             "conformance": 0.375
         *           }
         *         }
         *       ],
         *       "rejected": []
         *     }
         */
        AuditAnswer: {
            /** Format: uuid */
            scanId: string;
            /** Format: uuid */
            snapshotId: string;
            snapshotKnown: boolean;
            account: string;
            contentHash: string;
            evaluations: number;
            assessments: {
                frameworkId: string;
                reportId: string;
                scorecard: components["schemas"]["Scorecard"];
            }[];
            rejected: {
                place: string;
                reason: string;
            }[];
        };
        /**
         * @example {
         *       "id": "iso-27001-obtained",
         *       "frameworkId": "iso-27001-2022",
         *       "issuer": "The body on the document",
         *       "scope": "Public cloud services",
         *       "serviceModels": [
         *         "iaas",
         *         "paas",
         *         "saas"
         *       ],
         *       "issuedAt": "2025-06-01",
         *       "expiresAt": "2028-05-31",
         *       "source": "Obtained from the provider on 2 January 2026",
         *       "evidence": {
         *         "name": "minutes.pdf",
         *         "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
         *         "size": 48213,
         *         "mediaType": "application/pdf"
         *       },
         *       "state": "valid",
         *       "recordedAt": "2026-01-05T09:12:44.018Z",
         *       "recordedBy": "user:li.na",
         *       "withdrawal": null
         *     }
         */
        Certificate: {
            id: string;
            frameworkId: string;
            standard?: string;
            issuer: string;
            scope: string;
            serviceModels: ("iaas" | "paas" | "saas")[];
            regions?: string[];
            controls?: string[];
            issuedAt: string | null;
            expiresAt: string | null;
            source: string;
            chapter?: string;
            evidence?: {
                name: string;
                sha256: string;
                size?: number;
                mediaType?: string;
            };
            /** @enum {string} */
            state: "valid" | "expired" | "expiry-unknown" | "not-yet" | "withdrawn";
            /** Format: date-time */
            recordedAt: string;
            recordedBy: string;
            withdrawal: {
                /** Format: date-time */
                at: string;
                by: string;
                reason: string;
            } | null;
        };
        /**
         * @example {
         *       "items": [
         *         {
         *           "id": "iso-27001-obtained",
         *           "frameworkId": "iso-27001-2022",
         *           "issuer": "The body on the document",
         *           "scope": "Public cloud services",
         *           "serviceModels": [
         *             "iaas",
         *             "paas",
         *             "saas"
         *           ],
         *           "issuedAt": "2025-06-01",
         *           "expiresAt": "2028-05-31",
         *           "source": "Obtained from the provider on 2 January 2026",
         *           "evidence": {
         *             "name": "minutes.pdf",
         *             "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
         *             "size": 48213,
         *             "mediaType": "application/pdf"
         *           },
         *           "state": "valid",
         *           "recordedAt": "2026-01-05T09:12:44.018Z",
         *           "recordedBy": "user:li.na",
         *           "withdrawal": null
         *         }
         *       ],
         *       "next": null
         *     }
         */
        CertificatePage: {
            items: components["schemas"]["Certificate"][];
            next: string | null;
            total?: number;
        };
        /**
         * @example {
         *       "id": "cos-bucket-private",
         *       "title": {
         *         "en": "COS bucket is private",
         *         "zh": "COS 存储桶为私有"
         *       },
         *       "failTitle": {
         *         "en": "COS bucket is readable by anyone",
         *         "zh": "COS 存储桶可被任何人读取"
         *       },
         *       "why": {
         *         "en": "Whoever has the address reads the data.",
         *         "zh": "任何知道地址的人都能读取数据。"
         *       },
         *       "severity": "critical",
         *       "kind": "cos.bucket",
         *       "service": "COS",
         *       "serviceModel": "paas",
         *       "layer": "customer-data",
         *       "party": "customer",
         *       "objectives": [
         *         "bucket-public-access"
         *       ],
         *       "parameters": {},
         *       "remediation": {
         *         "console": [
         *           {
         *             "en": "Set the bucket to private.",
         *             "zh": "将存储桶设为私有读写。"
         *           }
         *         ]
         *       }
         *     }
         */
        Check: {
            id: string;
            title: {
                en: string;
                zh: string;
            };
            failTitle: {
                en: string;
                zh: string;
            };
            why: {
                en: string;
                zh: string;
            };
            /** @enum {string} */
            severity: "critical" | "high" | "medium" | "low";
            kind: string;
            service: string;
            /** @enum {string} */
            serviceModel: "iaas" | "paas" | "saas";
            /** @enum {string} */
            layer: "customer-data" | "accounts-access" | "security-configuration" | "application" | "network-host" | "platform-compliance" | "physical";
            /** @enum {string} */
            party: "customer" | "shared" | "provider";
            objectives: string[];
            parameters: {
                [key: string]: {
                    /** @constant */
                    type: "number";
                    default: number;
                    minimum: number;
                    maximum: number;
                    unit?: string;
                    description: string;
                } | {
                    /** @constant */
                    type: "strings";
                    default: string[];
                    description: string;
                };
            };
            remediation: {
                console: {
                    en: string;
                    zh: string;
                }[];
                tccli?: string;
                terraform?: string;
                docs?: string;
            };
        };
        /**
         * @example {
         *       "items": [
         *         {
         *           "id": "cos-bucket-private",
         *           "title": {
         *             "en": "COS bucket is private",
         *             "zh": "COS 存储桶为私有"
         *           },
         *           "failTitle": {
         *             "en": "COS bucket is readable by anyone",
         *             "zh": "COS 存储桶可被任何人读取"
         *           },
         *           "why": {
         *             "en": "Whoever has the address reads the data.",
         *             "zh": "任何知道地址的人都能读取数据。"
         *           },
         *           "severity": "critical",
         *           "kind": "cos.bucket",
         *           "service": "COS",
         *           "serviceModel": "paas",
         *           "layer": "customer-data",
         *           "party": "customer",
         *           "objectives": [
         *             "bucket-public-access"
         *           ],
         *           "parameters": {},
         *           "remediation": {
         *             "console": [
         *               {
         *                 "en": "Set the bucket to private.",
         *                 "zh": "将存储桶设为私有读写。"
         *               }
         *             ]
         *           }
         *         }
         *       ],
         *       "next": null
         *     }
         */
        CheckPage: {
            items: components["schemas"]["Check"][];
            next: string | null;
            total?: number;
        };
        /**
         * @example {
         *       "checkId": "cos-bucket-private",
         *       "serviceModel": "paas",
         *       "population": 9,
         *       "pass": 6,
         *       "fail": 2,
         *       "notApplicable": 0,
         *       "unknown": 1
         *     }
         */
        CheckTally: {
            checkId: string;
            /** @enum {string} */
            serviceModel: "iaas" | "paas" | "saas";
            population: number;
            pass: number;
            fail: number;
            notApplicable: number;
            unknown: number;
        };
        /**
         * @example {
         *       "items": [
         *         {
         *           "checkId": "cos-bucket-private",
         *           "serviceModel": "paas",
         *           "population": 9,
         *           "pass": 6,
         *           "fail": 2,
         *           "notApplicable": 0,
         *           "unknown": 1
         *         }
         *       ]
         *     }
         */
        CheckTallyList: {
            items: components["schemas"]["CheckTally"][];
        };
        /**
         * @example {
         *       "name": "minutes.pdf",
         *       "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
         *       "size": 48213,
         *       "mediaType": "application/pdf",
         *       "recordedAt": "2026-01-05T09:10:02.551Z",
         *       "recordedBy": "user:li.na"
         *     }
         */
        EvidenceFile: {
            sha256: string;
            name: string;
            mediaType: string;
            size: number;
            /** Format: date-time */
            recordedAt: string;
            recordedBy: string;
        };
        /**
         * @example {
         *       "items": [
         *         {
         *           "name": "minutes.pdf",
         *           "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
         *           "size": 48213,
         *           "mediaType": "application/pdf",
         *           "recordedAt": "2026-01-05T09:10:02.551Z",
         *           "recordedBy": "user:li.na"
         *         }
         *       ],
         *       "next": null
         *     }
         */
        EvidenceFilePage: {
            items: components["schemas"]["EvidenceFile"][];
            next: string | null;
            total?: number;
        };
        /**
         * @example {
         *       "id": "ex-legacy",
         *       "checkId": "cbs-disk-encrypted",
         *       "scope": {
         *         "regions": [
         *           "ap-guangzhou"
         *         ]
         *       },
         *       "reason": "The machines are retired in March.",
         *       "requestedBy": "Li Na",
         *       "approvedBy": "Wu Hao",
         *       "approvedAt": "2026-01-10",
         *       "expiresAt": "2026-03-31",
         *       "state": "active",
         *       "recordedAt": "2026-01-05T09:12:44.018Z",
         *       "recordedBy": "user:wu.hao",
         *       "withdrawal": null
         *     }
         */
        Exception: {
            id: string;
            checkId?: string;
            fingerprint?: string;
            resourceId?: string;
            scope?: {
                accounts?: string[];
                regions?: string[];
                services?: string[];
                resources?: string[];
                tags?: {
                    [key: string]: string[];
                };
            };
            reason: string;
            requestedBy: string;
            approvedBy: string;
            approvedAt: string;
            expiresAt: string;
            /** @enum {string} */
            state: "active" | "expired" | "not-yet" | "withdrawn";
            /** Format: date-time */
            recordedAt: string;
            recordedBy: string;
            withdrawal: {
                /** Format: date-time */
                at: string;
                by: string;
                reason: string;
            } | null;
        };
        /**
         * @example {
         *       "items": [
         *         {
         *           "id": "ex-legacy",
         *           "checkId": "cbs-disk-encrypted",
         *           "scope": {
         *             "regions": [
         *               "ap-guangzhou"
         *             ]
         *           },
         *           "reason": "The machines are retired in March.",
         *           "requestedBy": "Li Na",
         *           "approvedBy": "Wu Hao",
         *           "approvedAt": "2026-01-10",
         *           "expiresAt": "2026-03-31",
         *           "state": "active",
         *           "recordedAt": "2026-01-05T09:12:44.018Z",
         *           "recordedBy": "user:wu.hao",
         *           "withdrawal": null
         *         }
         *       ],
         *       "next": null
         *     }
         */
        ExceptionPage: {
            items: components["schemas"]["Exception"][];
            next: string | null;
            total?: number;
        };
        /**
         * @example {
         *       "fingerprint": "3f9a2c7100112233445566778899aabb",
         *       "checkId": "cos-bucket-private",
         *       "resource": {
         *         "kind": "cos.bucket",
         *         "service": "COS",
         *         "serviceModel": "paas",
         *         "region": "ap-guangzhou",
         *         "id": "media-1250000001",
         *         "name": "media-1250000001"
         *       },
         *       "outcome": "fail",
         *       "severity": "critical",
         *       "layer": "customer-data",
         *       "party": "customer",
         *       "evidence": [
         *         {
         *           "path": "GetBucketAcl AccessControlList.Grant",
         *           "observed": "AllUsers: READ",
         *           "expected": "no grant to everyone"
         *         }
         *       ],
         *       "reason": null,
         *       "cause": null,
         *       "status": "open",
         *       "resolution": "open",
         *       "firstSeen": {
         *         "seq": 1,
         *         "at": "2026-01-01T08:00:01.000Z"
         *       },
         *       "since": {
         *         "seq": 3,
         *         "at": "2026-01-15T08:00:02.113Z"
         *       },
         *       "lastSeen": {
         *         "seq": 3,
         *         "at": "2026-01-15T08:00:02.113Z"
         *       }
         *     }
         */
        Finding: {
            fingerprint: string;
            checkId: string;
            resource: {
                kind: string;
                service: string;
                /** @enum {string} */
                serviceModel: "iaas" | "paas" | "saas";
                region: string;
                id: string;
                name: string | null;
            };
            /** @enum {string} */
            outcome: "pass" | "fail" | "not-applicable" | "unknown";
            /** @enum {string} */
            severity: "critical" | "high" | "medium" | "low";
            /** @enum {string} */
            layer: "customer-data" | "accounts-access" | "security-configuration" | "application" | "network-host" | "platform-compliance" | "physical";
            /** @enum {string} */
            party: "customer" | "shared" | "provider";
            evidence: {
                path: string;
                observed: unknown;
                expected: unknown;
                note?: string;
            }[];
            reason: string | null;
            cause: {
                /** @enum {string} */
                kind: "security-group-rule" | "security-group" | "network-acl-entry" | "firewall-rule" | "network-path" | "address-template" | "policy-statement" | "policy" | "role" | "user" | "image" | "key-pair" | "launch-configuration" | "encryption-key" | "certificate" | "audit-track" | "setting";
                id: string;
                label: string;
            } | null;
            /** @enum {string} */
            status: "open" | "resolved";
            /** @enum {string} */
            resolution: "open" | "passed" | "not-applicable" | "gone";
            firstSeen: {
                seq: number;
                /** Format: date-time */
                at: string;
            };
            since: {
                seq: number;
                /** Format: date-time */
                at: string;
            };
            lastSeen: {
                seq: number;
                /** Format: date-time */
                at: string;
            };
        };
        /**
         * @example {
         *       "items": [
         *         {
         *           "fingerprint": "3f9a2c7100112233445566778899aabb",
         *           "checkId": "cos-bucket-private",
         *           "resource": {
         *             "kind": "cos.bucket",
         *             "service": "COS",
         *             "serviceModel": "paas",
         *             "region": "ap-guangzhou",
         *             "id": "media-1250000001",
         *             "name": "media-1250000001"
         *           },
         *           "outcome": "fail",
         *           "severity": "critical",
         *           "layer": "customer-data",
         *           "party": "customer",
         *           "evidence": [
         *             {
         *               "path": "GetBucketAcl AccessControlList.Grant",
         *               "observed": "AllUsers: READ",
         *               "expected": "no grant to everyone"
         *             }
         *           ],
         *           "reason": null,
         *           "cause": null,
         *           "status": "open",
         *           "resolution": "open",
         *           "firstSeen": {
         *             "seq": 1,
         *             "at": "2026-01-01T08:00:01.000Z"
         *           },
         *           "since": {
         *             "seq": 3,
         *             "at": "2026-01-15T08:00:02.113Z"
         *           },
         *           "lastSeen": {
         *             "seq": 3,
         *             "at": "2026-01-15T08:00:02.113Z"
         *           }
         *         }
         *       ]
         *     }
         */
        FindingList: {
            items: components["schemas"]["Finding"][];
        };
        /**
         * @example {
         *       "items": [
         *         {
         *           "fingerprint": "3f9a2c7100112233445566778899aabb",
         *           "checkId": "cos-bucket-private",
         *           "resource": {
         *             "kind": "cos.bucket",
         *             "service": "COS",
         *             "serviceModel": "paas",
         *             "region": "ap-guangzhou",
         *             "id": "media-1250000001",
         *             "name": "media-1250000001"
         *           },
         *           "outcome": "fail",
         *           "severity": "critical",
         *           "layer": "customer-data",
         *           "party": "customer",
         *           "evidence": [
         *             {
         *               "path": "GetBucketAcl AccessControlList.Grant",
         *               "observed": "AllUsers: READ",
         *               "expected": "no grant to everyone"
         *             }
         *           ],
         *           "reason": null,
         *           "cause": null,
         *           "status": "open",
         *           "resolution": "open",
         *           "firstSeen": {
         *             "seq": 1,
         *             "at": "2026-01-01T08:00:01.000Z"
         *           },
         *           "since": {
         *             "seq": 3,
         *             "at": "2026-01-15T08:00:02.113Z"
         *           },
         *           "lastSeen": {
         *             "seq": 3,
         *             "at": "2026-01-15T08:00:02.113Z"
         *           }
         *         }
         *       ],
         *       "next": null
         *     }
         */
        FindingPage: {
            items: components["schemas"]["Finding"][];
            next: string | null;
            total?: number;
        };
        /**
         * @example {
         *       "id": "iso-27001-2022",
         *       "title": "ISO/IEC 27001:2022",
         *       "version": "2022",
         *       "issuer": "ISO/IEC",
         *       "confidence": "high",
         *       "levels": [],
         *       "editions": [],
         *       "origin": {
         *         "files": [],
         *         "sha256": "9b74c989"
         *       },
         *       "notes": [],
         *       "published": {
         *         "controls": 93
         *       },
         *       "families": [
         *         {
         *           "id": "A.8",
         *           "title": "Technological controls",
         *           "controls": [
         *             {
         *               "id": "A.8.24",
         *               "title": "Use of cryptography",
         *               "layer": "customer-data",
         *               "assurance": [
         *                 "automated"
         *               ],
         *               "objectives": [
         *                 {
         *                   "id": "encryption-at-rest",
         *                   "supporting": false
         *                 }
         *               ]
         *             }
         *           ]
         *         }
         *       ]
         *     }
         */
        Framework: {
            id: string;
            title: string;
            titleZh?: string;
            version: string;
            issuer: string;
            confidence: string;
            notes: string[];
            published: {
                [key: string]: number;
            };
            levels: {
                id: string;
                title: string;
                titleZh?: string;
            }[];
            editions: string[];
            families: {
                id: string;
                title: string;
                titleZh?: string;
                part?: string;
                aliases?: {
                    edition: string;
                    id: string;
                }[];
                controls: {
                    id: string;
                    title: string;
                    titleZh?: string;
                    /** @enum {string} */
                    layer: "customer-data" | "accounts-access" | "security-configuration" | "application" | "network-host" | "platform-compliance" | "physical" | "organisation";
                    customerPremises?: boolean;
                    assurance: ("automated" | "attestation" | "inherited")[];
                    objectives: {
                        id: string;
                        supporting: boolean;
                    }[];
                    publishedOwnership?: {
                        /** @enum {string} */
                        iaas: "customer" | "shared" | "provider";
                        /** @enum {string} */
                        paas: "customer" | "shared" | "provider";
                        /** @enum {string} */
                        saas: "customer" | "shared" | "provider";
                        confidence: string;
                        source: string;
                    };
                    level?: string;
                    clause?: string;
                    controlPoint?: {
                        id: string;
                        title: string;
                        titleZh?: string;
                    };
                    assessmentUnit?: string;
                    /** @enum {string} */
                    addressee?: "customer" | "provider" | "both";
                    introduced?: string;
                    removedIn?: string;
                    aliases?: {
                        edition: string;
                        id: string;
                    }[];
                    attributes?: {
                        [key: string]: string;
                    };
                }[];
            }[];
            origin: {
                files: string[];
                sha256: string;
            };
        };
        /**
         * @example {
         *       "id": "iso-27001-2022",
         *       "title": "ISO/IEC 27001:2022",
         *       "version": "2022",
         *       "issuer": "ISO/IEC",
         *       "confidence": "high",
         *       "levels": [],
         *       "editions": [],
         *       "origin": {
         *         "files": [],
         *         "sha256": "9b74c989"
         *       },
         *       "titleZh": null,
         *       "families": 4,
         *       "controls": 93,
         *       "technical": 40,
         *       "automated": 35,
         *       "attestation": 90,
         *       "inherited": 14
         *     }
         */
        FrameworkSummary: {
            id: string;
            title: string;
            titleZh: string | null;
            version: string;
            issuer: string;
            confidence: string;
            levels: {
                id: string;
                title: string;
                titleZh?: string;
            }[];
            editions: string[];
            origin: {
                files: string[];
                sha256: string;
            };
            families: number;
            controls: number;
            technical: number;
            automated: number;
            attestation: number;
            inherited: number;
        };
        /**
         * @example {
         *       "items": [
         *         {
         *           "id": "iso-27001-2022",
         *           "title": "ISO/IEC 27001:2022",
         *           "version": "2022",
         *           "issuer": "ISO/IEC",
         *           "confidence": "high",
         *           "levels": [],
         *           "editions": [],
         *           "origin": {
         *             "files": [],
         *             "sha256": "9b74c989"
         *           },
         *           "titleZh": null,
         *           "families": 4,
         *           "controls": 93,
         *           "technical": 40,
         *           "automated": 35,
         *           "attestation": 90,
         *           "inherited": 14
         *         }
         *       ],
         *       "next": null
         *     }
         */
        FrameworkSummaryPage: {
            items: components["schemas"]["FrameworkSummary"][];
            next: string | null;
            total?: number;
        };
        /**
         * @example {
         *       "status": "ok"
         *     }
         */
        Health: {
            /** @constant */
            status: "ok";
        };
        /**
         * @example {
         *       "type": "urn:demarc:problem:parameter-invalid",
         *       "title": "Bad request",
         *       "status": 400,
         *       "detail": "There is no parameter acount here.",
         *       "code": "parameter-invalid",
         *       "place": "query parameter acount",
         *       "remedy": "Parameters are: account, scan, check.",
         *       "instance": "urn:demarc:request:req-4"
         *     }
         */
        Problem: {
            type: string;
            title: string;
            status: number;
            detail: string;
            code: string;
            place?: string;
            remedy: string;
            instance: string;
        };
        /**
         * @example {
         *       "id": "0b8f8c39-1c3b-4c5c-9a52-7a4b6a6f1f10",
         *       "uin": "100000000001",
         *       "seq": 3,
         *       "snapshotId": "5c4dc7a2-6f3d-4b53-8a0f-0f4bb0a1c9d2",
         *       "startedAt": "2026-01-15T08:00:02.113Z",
         *       "finishedAt": "2026-01-15T08:00:09.870Z",
         *       "toolVersion": "0.1.0",
         *       "checksHash": "9b74c9897bac770ffc029102a200c5de9b74c9897bac770ffc029102a200c5de",
         *       "parameters": {},
         *       "resources": 218,
         *       "pass": 611,
         *       "fail": 190,
         *       "notApplicable": 77,
         *       "unknown": 31
         *     }
         */
        Scan: {
            /** Format: uuid */
            id: string;
            uin: string;
            seq: number;
            /** Format: uuid */
            snapshotId: string;
            /** Format: date-time */
            startedAt: string;
            /** Format: date-time */
            finishedAt: string;
            toolVersion: string;
            checksHash: string;
            parameters: {
                [key: string]: unknown;
            };
            resources: number;
            pass: number;
            fail: number;
            notApplicable: number;
            unknown: number;
        };
        /**
         * @example {
         *       "items": [
         *         {
         *           "id": "0b8f8c39-1c3b-4c5c-9a52-7a4b6a6f1f10",
         *           "uin": "100000000001",
         *           "seq": 3,
         *           "snapshotId": "5c4dc7a2-6f3d-4b53-8a0f-0f4bb0a1c9d2",
         *           "startedAt": "2026-01-15T08:00:02.113Z",
         *           "finishedAt": "2026-01-15T08:00:09.870Z",
         *           "toolVersion": "0.1.0",
         *           "checksHash": "9b74c9897bac770ffc029102a200c5de9b74c9897bac770ffc029102a200c5de",
         *           "parameters": {},
         *           "resources": 218,
         *           "pass": 611,
         *           "fail": 190,
         *           "notApplicable": 77,
         *           "unknown": 31
         *         }
         *       ],
         *       "next": null
         *     }
         */
        ScanPage: {
            items: components["schemas"]["Scan"][];
            next: string | null;
            total?: number;
        };
        /**
         * @example {
         *       "states": {
         *         "satisfied": 12,
         *         "partly-evidenced": 9,
         *         "not-satisfied": 20,
         *         "not-assessed": 50,
         *         "inherited": 0,
         *         "not-applicable": 2
         *       },
         *       "total": 93,
         *       "inScope": 91,
         *       "assessed": 32,
         *       "coverage": 0.3516,
         *       "conformance": 0.375
         *     }
         */
        Scorecard: {
            states: {
                satisfied: number;
                "partly-evidenced": number;
                "not-satisfied": number;
                "not-assessed": number;
                inherited: number;
                "not-applicable": number;
            };
            total: number;
            inScope: number;
            assessed: number;
            coverage: number | null;
            conformance: number | null;
        };
        /**
         * @example {
         *       "kind": "cvm.instance",
         *       "region": "ap-guangzhou",
         *       "count": 14,
         *       "status": {
         *         "state": "incomplete",
         *         "reason": "DescribeInstances was denied"
         *       }
         *     }
         */
        Slice: {
            kind: string;
            region: string;
            count: number;
            status: {
                /** @constant */
                state: "complete";
            } | {
                /** @constant */
                state: "incomplete";
                reason: string;
            };
        };
        /**
         * @example {
         *       "items": [
         *         {
         *           "kind": "cvm.instance",
         *           "region": "ap-guangzhou",
         *           "count": 14,
         *           "status": {
         *             "state": "incomplete",
         *             "reason": "DescribeInstances was denied"
         *           }
         *         }
         *       ]
         *     }
         */
        SliceList: {
            items: components["schemas"]["Slice"][];
        };
        /**
         * @example {
         *       "id": "5c4dc7a2-6f3d-4b53-8a0f-0f4bb0a1c9d2",
         *       "uin": "100000000001",
         *       "contentHash": "9b74c9897bac770ffc029102a200c5de9b74c9897bac770ffc029102a200c5de",
         *       "sourceHash": "9b74c9897bac770ffc029102a200c5de9b74c9897bac770ffc029102a200c5de",
         *       "format": "demarc.snapshot/1",
         *       "capturedAt": "2026-01-15T08:00:00.000Z",
         *       "takenInAt": "2026-01-15T08:00:03.000Z",
         *       "takenInBy": "api",
         *       "source": "upload",
         *       "tool": {
         *         "name": "tccli",
         *         "version": "3.0"
         *       },
         *       "calls": 120,
         *       "unreadCalls": 2,
         *       "rejected": [],
         *       "bytes": 181022,
         *       "regions": [
         *         "ap-guangzhou"
         *       ]
         *     }
         */
        Snapshot: {
            /** Format: uuid */
            id: string;
            uin: string;
            contentHash: string;
            sourceHash: string;
            format: string;
            /** Format: date-time */
            capturedAt: string;
            /** Format: date-time */
            takenInAt: string;
            takenInBy: string | null;
            source: string;
            tool: {
                [key: string]: unknown;
            } | null;
            calls: number;
            unreadCalls: number;
            rejected: {
                place: string;
                reason: string;
            }[];
            bytes: number;
            regions: string[];
        };
        /**
         * @example {
         *       "items": [
         *         {
         *           "id": "5c4dc7a2-6f3d-4b53-8a0f-0f4bb0a1c9d2",
         *           "uin": "100000000001",
         *           "contentHash": "9b74c9897bac770ffc029102a200c5de9b74c9897bac770ffc029102a200c5de",
         *           "sourceHash": "9b74c9897bac770ffc029102a200c5de9b74c9897bac770ffc029102a200c5de",
         *           "format": "demarc.snapshot/1",
         *           "capturedAt": "2026-01-15T08:00:00.000Z",
         *           "takenInAt": "2026-01-15T08:00:03.000Z",
         *           "takenInBy": "api",
         *           "source": "upload",
         *           "tool": {
         *             "name": "tccli",
         *             "version": "3.0"
         *           },
         *           "calls": 120,
         *           "unreadCalls": 2,
         *           "rejected": [],
         *           "bytes": 181022,
         *           "regions": [
         *             "ap-guangzhou"
         *           ]
         *         }
         *       ],
         *       "next": null
         *     }
         */
        SnapshotPage: {
            items: components["schemas"]["Snapshot"][];
            next: string | null;
            total?: number;
        };
        /** @description A page of the controls of an assessment. */
        ReportControlPage: {
            items: components["schemas"]["ReportControl"][];
            next: string | null;
            total?: number;
        };
        /**
         * Demarc assessment report, version 3
         * @description One scan assessed against one framework. Self-contained: every report and export is rendered from this document alone.
         */
        AssessmentReport: {
            /** @constant */
            version: 3;
            id: string;
            account: {
                uin: string;
                appId: string | null;
                name: string | null;
                site: string;
            };
            framework: {
                id: string;
                title: string;
                titleZh: string | null;
                version: string;
                issuer: string;
                confidence: string;
                notes: string[];
                levels: {
                    id: string;
                    title: string;
                    titleZh?: string;
                }[];
                level: string | null;
                editions: string[];
                edition: string | null;
                origin: {
                    files: string[];
                    sha256: string;
                } | null;
            };
            scan: {
                id: string;
                /** Format: date-time */
                startedAt: string;
            };
            snapshot: {
                contentHash: string;
                sourceHash: string;
                /** Format: date-time */
                capturedAt: string;
                source: string;
                calls: number;
                unreadCalls: number;
                rejectedInputs: number;
                regions: string[];
                /** @description What the snapshot was made of where it is no recording of the API. */
                madeOf?: string;
            };
            tool: {
                /** @constant */
                name: "demarc";
                version: string;
                checks: number;
                checksHash: string;
            };
            /** @description columns of the matrix that were assessed */
            serviceModels: components["schemas"]["ReportServiceModel"][];
            resources: {
                total: number;
                byKind: {
                    kind: string;
                    title: components["schemas"]["ReportBilingual"];
                    serviceModel: components["schemas"]["ReportServiceModel"];
                    count: number;
                }[];
            };
            scorecard: components["schemas"]["ReportScorecard"];
            families: components["schemas"]["ReportFamily"][];
            checks: components["schemas"]["ReportCheck"][];
            findingsLimit: number;
            notCollected: {
                kind: string;
                title: components["schemas"]["ReportBilingual"];
                region: string;
                reason: string;
                recorded: number;
            }[];
            certificates: {
                id: string;
                standard: string | null;
                issuer: string;
                scope: string;
                serviceModels: components["schemas"]["ReportServiceModel"][];
                regions: string[] | null;
                controls: string[] | null;
                issuedAt: string | null;
                expiresAt: string | null;
                source: string;
                chapter: string | null;
                evidence: components["schemas"]["ReportEvidenceFile"] | null;
                /** @enum {unknown} */
                state: "valid" | "expired" | "expiry-unknown" | "not-yet";
                valid: boolean;
            }[];
            attestations: {
                id: string;
                controlIds: string[];
                scope: {
                    accounts?: string[];
                    serviceModels?: components["schemas"]["ReportServiceModel"][];
                    regions?: string[];
                } | null;
                statement: string;
                holds: boolean;
                statedBy: string;
                approvedBy: string | null;
                statedAt: string;
                expiresAt: string;
                supersedes: string | null;
                evidence: components["schemas"]["ReportEvidenceFile"][];
                /** @enum {unknown} */
                state: "valid" | "expired" | "superseded" | "not-yet" | "no-evidence";
                valid: boolean;
            }[];
            scope: {
                id: string;
                title: string;
                reason: string;
                decidedBy: string;
                decidedAt: string;
                include: components["schemas"]["ReportResourceLine"][];
                exclude: components["schemas"]["ReportResourceLine"][];
                excluded: {
                    resources: number;
                    byKind: {
                        kind: string;
                        count: number;
                    }[];
                };
                undecided: number;
            } | null;
            ownershipContradictions: {
                controlId: string;
                serviceModel: components["schemas"]["ReportServiceModel"];
                matrix: components["schemas"]["ReportParty"];
                published: components["schemas"]["ReportParty"];
                confidence: string;
            }[];
            exceptions: {
                id: string;
                checkId: string | null;
                fingerprint: string | null;
                resourceId: string | null;
                scope: components["schemas"]["ReportResourceLine"] | null;
                reason: string;
                requestedBy: string;
                approvedBy: string;
                approvedAt: string;
                expiresAt: string;
                /** @enum {unknown} */
                state: "active" | "expired" | "not-yet";
                failures: number | null;
            }[];
            warnings: {
                /** @enum {unknown} */
                code: "exception-expired" | "attestation-expired" | "certificate-expired" | "ownership-contradicted" | "failures-set-aside" | "failures-out-of-scope" | "declaration-not-counted" | "mapping-changed" | "upgraded-report" | "plan" | "made-of-export";
                text: components["schemas"]["ReportBilingual"];
                concerns: string[];
            }[];
            /** @description What changed since the account's scan before that was assessed against this framework; null where this is the first. */
            delta: components["schemas"]["ReportDelta"] | null;
        };
        ReportBilingual: {
            en: string;
            zh: string;
        };
        /** @enum {unknown} */
        ReportState: "satisfied" | "partly-evidenced" | "not-satisfied" | "not-assessed" | "inherited" | "not-applicable";
        /** @enum {unknown} */
        ReportSeverity: "critical" | "high" | "medium" | "low";
        /** @enum {unknown} */
        ReportServiceModel: "iaas" | "paas" | "saas";
        /** @enum {unknown} */
        ReportParty: "customer" | "shared" | "provider";
        /** @enum {unknown} */
        ReportLayer: "customer-data" | "accounts-access" | "security-configuration" | "application" | "network-host" | "platform-compliance" | "physical";
        /** @enum {unknown} */
        ReportControlLayer: "customer-data" | "accounts-access" | "security-configuration" | "application" | "network-host" | "platform-compliance" | "physical" | "organisation";
        ReportScorecard: {
            states: {
                satisfied: number;
                "partly-evidenced": number;
                "not-satisfied": number;
                "not-assessed": number;
                inherited: number;
                "not-applicable": number;
            };
            total: number;
            inScope: number;
            assessed: number;
            /** @description assessed / inScope, or null when nothing is in scope */
            coverage: number | null;
            /** @description (satisfied + inherited) / assessed, or null when nothing is assessed */
            conformance: number | null;
        };
        ReportResource: {
            kind: string;
            service: string;
            serviceModel: components["schemas"]["ReportServiceModel"];
            region: string;
            id: string;
            name: string | null;
        };
        ReportCause: {
            kind: string;
            id: string;
            label: string;
        };
        ReportFinding: {
            fingerprint: string;
            resource: components["schemas"]["ReportResource"];
            severity: components["schemas"]["ReportSeverity"];
            party: components["schemas"]["ReportParty"];
            evidence: components["schemas"]["ReportEvidence"][];
            reason: string | null;
            cause: null | components["schemas"]["ReportCause"];
            acceptedRisk: {
                exceptionId: string;
                reason: string;
                approvedBy: string;
                expiresAt: string;
            } | null;
        };
        ReportEvidence: {
            path: string;
            observed: unknown;
            expected: unknown;
            note?: string;
        };
        ReportCheck: {
            id: string;
            title: components["schemas"]["ReportBilingual"];
            failTitle: components["schemas"]["ReportBilingual"];
            why: components["schemas"]["ReportBilingual"];
            severity: components["schemas"]["ReportSeverity"];
            layer: components["schemas"]["ReportLayer"];
            serviceModel: components["schemas"]["ReportServiceModel"];
            party: components["schemas"]["ReportParty"];
            subject: {
                kind: string;
                title: components["schemas"]["ReportBilingual"];
                service: string;
            };
            remediation: {
                console: components["schemas"]["ReportBilingual"][];
                tccli: string | null;
                terraform: string | null;
                docs: string | null;
            };
            /** @description pass + fail + notApplicable + unknown */
            population: number;
            pass: number;
            fail: number;
            notApplicable: number;
            unknown: number;
            failures: components["schemas"]["ReportFinding"][];
            unknowns: components["schemas"]["ReportFinding"][];
            outOfScope: components["schemas"]["ReportOutcomeCounts"] | null;
        };
        ReportPart: {
            /** @enum {unknown} */
            party: "customer" | "provider";
            state: components["schemas"]["ReportState"];
            reason: {
                /** @enum {unknown} */
                code: "open-failures" | "all-passed" | "passed-partly" | "unknown-results" | "nothing-evaluated" | "no-such-resources" | "attested" | "attested-not-held" | "attestation-missing" | "attestation-expired" | "attestation-scope" | "certificate-valid" | "certificate-missing" | "certificate-expired" | "certificate-expiry-unknown" | "certificate-regions" | "no-checks";
                text: components["schemas"]["ReportBilingual"];
            };
            /** @description id of the attestation or certificate the part rests on */
            basis: string | null;
        };
        ReportControl: {
            controlId: string;
            title: string;
            titleZh: string | null;
            clause: string | null;
            controlPoint: {
                id: string;
                title: string;
                titleZh: string | null;
            } | null;
            layer: components["schemas"]["ReportControlLayer"];
            assurance: ("automated" | "attestation" | "inherited")[];
            state: components["schemas"]["ReportState"];
            models: {
                /** @enum {unknown} */
                serviceModel: "iaas" | "paas" | "saas" | "any";
                /** @enum {unknown} */
                owner: "customer" | "shared" | "provider" | "each";
                publishedOwner: components["schemas"]["ReportParty"] | null;
                state: components["schemas"]["ReportState"];
                parts: components["schemas"]["ReportPart"][];
                ownerContradicted: boolean;
            }[];
            checks: {
                checkId: string;
                full: boolean;
            }[];
            acceptedRisks: number;
            level: string | null;
            /** @enum {unknown} */
            addressee: "customer" | "provider" | "both" | null;
            assessmentUnit: string | null;
            attributes: {
                [key: string]: string;
            };
            objectives: {
                id: string;
                title: components["schemas"]["ReportBilingual"];
                /** @enum {unknown} */
                coverage: "full" | "partly" | "supporting";
                checked: boolean;
            }[];
            applicability: components["schemas"]["ReportApplicability"];
            /** @description found behind a control that is not asked; zero otherwise */
            setAside: {
                failures: number;
                unknowns: number;
            };
        };
        ReportFamily: {
            id: string;
            title: string;
            titleZh: string | null;
            scorecard: components["schemas"]["ReportScorecard"];
            controls: components["schemas"]["ReportControl"][];
        };
        ReportEvidenceFile: {
            name: string;
            sha256: string;
            size?: number;
            mediaType?: string;
        };
        ReportResourceLine: {
            accounts?: string[];
            regions?: string[];
            services?: string[];
            resources?: string[];
            tags?: {
                [key: string]: string[];
            };
        };
        ReportOutcomeCounts: {
            population: number;
            pass: number;
            fail: number;
            notApplicable: number;
            unknown: number;
        };
        ReportApplicability: {
            applicable: boolean;
            /** @enum {unknown} */
            basis: "framework" | "level" | "edition" | "declared";
            reason: components["schemas"]["ReportBilingual"] | null;
            declaredBy: string | null;
            declaredAt: string | null;
        };
        /** @description The framework's numbers as they stood at the scan before, and what changed since. */
        ReportDelta: {
            since: {
                reportId: string;
                scanId: string;
                /** Format: date-time */
                startedAt: string;
                /** Format: date-time */
                capturedAt: string;
                snapshotHash: string;
            };
            checksChanged: boolean;
            scorecard: components["schemas"]["ReportScorecard"];
            families: {
                id: string;
                scorecard: components["schemas"]["ReportScorecard"];
            }[];
            controls: {
                controlId: string;
                from: components["schemas"]["ReportState"];
            }[];
            checks: {
                checkId: string;
                counts: {
                    new: number;
                    resolved: number;
                    "still-open": number;
                    "newly-unknown": number;
                    "known-again": number;
                };
            }[] | null;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    healthLive: {
        parameters: {
            query?: {
                /** @description Members to answer, of each item of a list; a dot reaches into one. Others, required ones too, are left out. */
                fields?: string;
            };
            header?: {
                /** @description ETag of an earlier answer: 304 while it still holds. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked. */
            200: {
                headers: {
                    /** @description Changes with the content. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "ok"
                     *     }
                     */
                    "application/json": components["schemas"]["Health"];
                };
            };
            /** @description Not modified: the ETag still holds. */
            304: {
                headers: {
                    /** @description Changes with the content. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request or the snapshot is wrong; place says where. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:demarc:problem:parameter-invalid",
                     *       "title": "Bad request",
                     *       "status": 400,
                     *       "detail": "There is no parameter acount here.",
                     *       "code": "parameter-invalid",
                     *       "place": "query parameter acount",
                     *       "remedy": "Parameters are: account, scan, check.",
                     *       "instance": "urn:demarc:request:req-4"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A defect of the service. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    healthReady: {
        parameters: {
            query?: {
                /** @description Members to answer, of each item of a list; a dot reaches into one. Others, required ones too, are left out. */
                fields?: string;
            };
            header?: {
                /** @description ETag of an earlier answer: 304 while it still holds. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked. */
            200: {
                headers: {
                    /** @description Changes with the content. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "ok"
                     *     }
                     */
                    "application/json": components["schemas"]["Health"];
                };
            };
            /** @description Not modified: the ETag still holds. */
            304: {
                headers: {
                    /** @description Changes with the content. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request or the snapshot is wrong; place says where. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:demarc:problem:parameter-invalid",
                     *       "title": "Bad request",
                     *       "status": 400,
                     *       "detail": "There is no parameter acount here.",
                     *       "code": "parameter-invalid",
                     *       "place": "query parameter acount",
                     *       "remedy": "Parameters are: account, scan, check.",
                     *       "instance": "urn:demarc:request:req-4"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A defect of the service. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    catalogueFrameworks: {
        parameters: {
            query?: {
                /** @description true: also count everything the filters admit, as total */
                count?: "true" | "false";
                /** @description Items a page, 1 to 1000 */
                limit?: number;
                /** @description next of the answer before, unchanged */
                cursor?: string;
                /** @description Members to answer, of each item of a list; a dot reaches into one. Others, required ones too, are left out. */
                fields?: string;
            };
            header?: {
                /** @description ETag of an earlier answer: 304 while it still holds. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked. */
            200: {
                headers: {
                    /** @description Changes with the content. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "iso-27001-2022",
                     *           "title": "ISO/IEC 27001:2022",
                     *           "version": "2022",
                     *           "issuer": "ISO/IEC",
                     *           "confidence": "high",
                     *           "levels": [],
                     *           "editions": [],
                     *           "origin": {
                     *             "files": [],
                     *             "sha256": "9b74c989"
                     *           },
                     *           "titleZh": null,
                     *           "families": 4,
                     *           "controls": 93,
                     *           "technical": 40,
                     *           "automated": 35,
                     *           "attestation": 90,
                     *           "inherited": 14
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
                    "application/json": components["schemas"]["FrameworkSummaryPage"];
                };
            };
            /** @description Not modified: the ETag still holds. */
            304: {
                headers: {
                    /** @description Changes with the content. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request or the snapshot is wrong; place says where. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:demarc:problem:parameter-invalid",
                     *       "title": "Bad request",
                     *       "status": 400,
                     *       "detail": "There is no parameter acount here.",
                     *       "code": "parameter-invalid",
                     *       "place": "query parameter acount",
                     *       "remedy": "Parameters are: account, scan, check.",
                     *       "instance": "urn:demarc:request:req-4"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Whoever is signed in may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A defect of the service. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    catalogueFramework: {
        parameters: {
            query?: {
                /** @description Members to answer, of each item of a list; a dot reaches into one. Others, required ones too, are left out. */
                fields?: string;
            };
            header?: {
                /** @description ETag of an earlier answer: 304 while it still holds. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description Framework id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked. */
            200: {
                headers: {
                    /** @description Changes with the content. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "iso-27001-2022",
                     *       "title": "ISO/IEC 27001:2022",
                     *       "version": "2022",
                     *       "issuer": "ISO/IEC",
                     *       "confidence": "high",
                     *       "levels": [],
                     *       "editions": [],
                     *       "origin": {
                     *         "files": [],
                     *         "sha256": "9b74c989"
                     *       },
                     *       "notes": [],
                     *       "published": {
                     *         "controls": 93
                     *       },
                     *       "families": [
                     *         {
                     *           "id": "A.8",
                     *           "title": "Technological controls",
                     *           "controls": [
                     *             {
                     *               "id": "A.8.24",
                     *               "title": "Use of cryptography",
                     *               "layer": "customer-data",
                     *               "assurance": [
                     *                 "automated"
                     *               ],
                     *               "objectives": [
                     *                 {
                     *                   "id": "encryption-at-rest",
                     *                   "supporting": false
                     *                 }
                     *               ]
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Framework"];
                };
            };
            /** @description Not modified: the ETag still holds. */
            304: {
                headers: {
                    /** @description Changes with the content. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request or the snapshot is wrong; place says where. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:demarc:problem:parameter-invalid",
                     *       "title": "Bad request",
                     *       "status": 400,
                     *       "detail": "There is no parameter acount here.",
                     *       "code": "parameter-invalid",
                     *       "place": "query parameter acount",
                     *       "remedy": "Parameters are: account, scan, check.",
                     *       "instance": "urn:demarc:request:req-4"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Whoever is signed in may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description An id in the path is longer than any id. */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A defect of the service. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    catalogueChecks: {
        parameters: {
            query?: {
                /** @description Framework id: what its controls rest on; may be given several times */
                framework?: string[];
                /** @description Family id of the one framework given; may be given several times */
                family?: string[];
                /** @description Control id of the one framework given; may be given several times */
                control?: string[];
                /** @description Severity; several, also separated by commas */
                severity?: ("critical" | "high" | "medium" | "low")[];
                /** @description Responsibility layer; several, also separated by commas */
                layer?: ("customer-data" | "accounts-access" | "security-configuration" | "application" | "network-host" | "platform-compliance" | "physical")[];
                /** @description Who has to act; several, also separated by commas */
                party?: ("customer" | "shared" | "provider")[];
                /** @description Service model; several, also separated by commas */
                serviceModel?: ("iaas" | "paas" | "saas")[];
                /** @description Product, e.g. CVM; may be given several times */
                service?: string[];
                /** @description Resource kind, e.g. cvm.instance; may be given several times */
                kind?: string[];
                /** @description true: also count everything the filters admit, as total */
                count?: "true" | "false";
                /** @description Items a page, 1 to 1000 */
                limit?: number;
                /** @description next of the answer before, unchanged */
                cursor?: string;
                /** @description Filters in one text: name:value,value;name:value. A backslash takes the meaning from a comma, semicolon or colon after it. */
                filter?: string;
                /** @description Members to answer, of each item of a list; a dot reaches into one. Others, required ones too, are left out. */
                fields?: string;
            };
            header?: {
                /** @description ETag of an earlier answer: 304 while it still holds. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked. */
            200: {
                headers: {
                    /** @description Changes with the content. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "cos-bucket-private",
                     *           "title": {
                     *             "en": "COS bucket is private",
                     *             "zh": "COS 存储桶为私有"
                     *           },
                     *           "failTitle": {
                     *             "en": "COS bucket is readable by anyone",
                     *             "zh": "COS 存储桶可被任何人读取"
                     *           },
                     *           "why": {
                     *             "en": "Whoever has the address reads the data.",
                     *             "zh": "任何知道地址的人都能读取数据。"
                     *           },
                     *           "severity": "critical",
                     *           "kind": "cos.bucket",
                     *           "service": "COS",
                     *           "serviceModel": "paas",
                     *           "layer": "customer-data",
                     *           "party": "customer",
                     *           "objectives": [
                     *             "bucket-public-access"
                     *           ],
                     *           "parameters": {},
                     *           "remediation": {
                     *             "console": [
                     *               {
                     *                 "en": "Set the bucket to private.",
                     *                 "zh": "将存储桶设为私有读写。"
                     *               }
                     *             ]
                     *           }
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
                    "application/json": components["schemas"]["CheckPage"];
                };
            };
            /** @description Not modified: the ETag still holds. */
            304: {
                headers: {
                    /** @description Changes with the content. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request or the snapshot is wrong; place says where. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:demarc:problem:parameter-invalid",
                     *       "title": "Bad request",
                     *       "status": 400,
                     *       "detail": "There is no parameter acount here.",
                     *       "code": "parameter-invalid",
                     *       "place": "query parameter acount",
                     *       "remedy": "Parameters are: account, scan, check.",
                     *       "instance": "urn:demarc:request:req-4"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Whoever is signed in may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A defect of the service. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    catalogueCheck: {
        parameters: {
            query?: {
                /** @description Members to answer, of each item of a list; a dot reaches into one. Others, required ones too, are left out. */
                fields?: string;
            };
            header?: {
                /** @description ETag of an earlier answer: 304 while it still holds. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description Check id, or one it had before */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked. */
            200: {
                headers: {
                    /** @description Changes with the content. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "cos-bucket-private",
                     *       "title": {
                     *         "en": "COS bucket is private",
                     *         "zh": "COS 存储桶为私有"
                     *       },
                     *       "failTitle": {
                     *         "en": "COS bucket is readable by anyone",
                     *         "zh": "COS 存储桶可被任何人读取"
                     *       },
                     *       "why": {
                     *         "en": "Whoever has the address reads the data.",
                     *         "zh": "任何知道地址的人都能读取数据。"
                     *       },
                     *       "severity": "critical",
                     *       "kind": "cos.bucket",
                     *       "service": "COS",
                     *       "serviceModel": "paas",
                     *       "layer": "customer-data",
                     *       "party": "customer",
                     *       "objectives": [
                     *         "bucket-public-access"
                     *       ],
                     *       "parameters": {},
                     *       "remediation": {
                     *         "console": [
                     *           {
                     *             "en": "Set the bucket to private.",
                     *             "zh": "将存储桶设为私有读写。"
                     *           }
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Check"];
                };
            };
            /** @description Not modified: the ETag still holds. */
            304: {
                headers: {
                    /** @description Changes with the content. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request or the snapshot is wrong; place says where. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:demarc:problem:parameter-invalid",
                     *       "title": "Bad request",
                     *       "status": 400,
                     *       "detail": "There is no parameter acount here.",
                     *       "code": "parameter-invalid",
                     *       "place": "query parameter acount",
                     *       "remedy": "Parameters are: account, scan, check.",
                     *       "instance": "urn:demarc:request:req-4"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Whoever is signed in may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description An id in the path is longer than any id. */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A defect of the service. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    accountsList: {
        parameters: {
            query?: {
                /** @description Order of the list; a minus before it turns it round */
                sort?: "uin" | "-uin";
                /** @description Items a page, 1 to 1000 */
                limit?: number;
                /** @description next of the answer before, unchanged */
                cursor?: string;
                /** @description Members to answer, of each item of a list; a dot reaches into one. Others, required ones too, are left out. */
                fields?: string;
            };
            header?: {
                /** @description ETag of an earlier answer: 304 while it still holds. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked. */
            200: {
                headers: {
                    /** @description Changes with the content. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "uin": "100000000001",
                     *           "appId": "1250000001",
                     *           "name": "Example Ltd",
                     *           "site": "china",
                     *           "scans": 3
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
                    "application/json": components["schemas"]["AccountPage"];
                };
            };
            /** @description Not modified: the ETag still holds. */
            304: {
                headers: {
                    /** @description Changes with the content. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request or the snapshot is wrong; place says where. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:demarc:problem:parameter-invalid",
                     *       "title": "Bad request",
                     *       "status": 400,
                     *       "detail": "There is no parameter acount here.",
                     *       "code": "parameter-invalid",
                     *       "place": "query parameter acount",
                     *       "remedy": "Parameters are: account, scan, check.",
                     *       "instance": "urn:demarc:request:req-4"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Whoever is signed in may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A defect of the service. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    accountsRead: {
        parameters: {
            query?: {
                /** @description Members to answer, of each item of a list; a dot reaches into one. Others, required ones too, are left out. */
                fields?: string;
            };
            header?: {
                /** @description ETag of an earlier answer: 304 while it still holds. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description Root uin, digits */
                uin: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked. */
            200: {
                headers: {
                    /** @description Changes with the content. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "uin": "100000000001",
                     *       "appId": "1250000001",
                     *       "name": "Example Ltd",
                     *       "site": "china",
                     *       "scans": 3
                     *     }
                     */
                    "application/json": components["schemas"]["Account"];
                };
            };
            /** @description Not modified: the ETag still holds. */
            304: {
                headers: {
                    /** @description Changes with the content. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request or the snapshot is wrong; place says where. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:demarc:problem:parameter-invalid",
                     *       "title": "Bad request",
                     *       "status": 400,
                     *       "detail": "There is no parameter acount here.",
                     *       "code": "parameter-invalid",
                     *       "place": "query parameter acount",
                     *       "remedy": "Parameters are: account, scan, check.",
                     *       "instance": "urn:demarc:request:req-4"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Whoever is signed in may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description An id in the path is longer than any id. */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A defect of the service. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    accountsSnapshots: {
        parameters: {
            query?: {
                /** @description Order of the list; a minus before it turns it round */
                sort?: "takenInAt" | "-takenInAt" | "capturedAt" | "-capturedAt";
                /** @description Items a page, 1 to 1000 */
                limit?: number;
                /** @description next of the answer before, unchanged */
                cursor?: string;
                /** @description Members to answer, of each item of a list; a dot reaches into one. Others, required ones too, are left out. */
                fields?: string;
            };
            header?: {
                /** @description ETag of an earlier answer: 304 while it still holds. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description Root uin, digits */
                uin: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked. */
            200: {
                headers: {
                    /** @description Changes with the content. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "5c4dc7a2-6f3d-4b53-8a0f-0f4bb0a1c9d2",
                     *           "uin": "100000000001",
                     *           "contentHash": "9b74c9897bac770ffc029102a200c5de9b74c9897bac770ffc029102a200c5de",
                     *           "sourceHash": "9b74c9897bac770ffc029102a200c5de9b74c9897bac770ffc029102a200c5de",
                     *           "format": "demarc.snapshot/1",
                     *           "capturedAt": "2026-01-15T08:00:00.000Z",
                     *           "takenInAt": "2026-01-15T08:00:03.000Z",
                     *           "takenInBy": "api",
                     *           "source": "upload",
                     *           "tool": {
                     *             "name": "tccli",
                     *             "version": "3.0"
                     *           },
                     *           "calls": 120,
                     *           "unreadCalls": 2,
                     *           "rejected": [],
                     *           "bytes": 181022,
                     *           "regions": [
                     *             "ap-guangzhou"
                     *           ]
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
                    "application/json": components["schemas"]["SnapshotPage"];
                };
            };
            /** @description Not modified: the ETag still holds. */
            304: {
                headers: {
                    /** @description Changes with the content. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request or the snapshot is wrong; place says where. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:demarc:problem:parameter-invalid",
                     *       "title": "Bad request",
                     *       "status": 400,
                     *       "detail": "There is no parameter acount here.",
                     *       "code": "parameter-invalid",
                     *       "place": "query parameter acount",
                     *       "remedy": "Parameters are: account, scan, check.",
                     *       "instance": "urn:demarc:request:req-4"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Whoever is signed in may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description An id in the path is longer than any id. */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A defect of the service. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    accountsFinding: {
        parameters: {
            query?: {
                /** @description Members to answer, of each item of a list; a dot reaches into one. Others, required ones too, are left out. */
                fields?: string;
            };
            header?: {
                /** @description ETag of an earlier answer: 304 while it still holds. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description Root uin, digits */
                uin: string;
                /** @description 32 hexadecimal digits */
                fingerprint: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked. */
            200: {
                headers: {
                    /** @description Changes with the content. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "fingerprint": "3f9a2c7100112233445566778899aabb",
                     *           "checkId": "cos-bucket-private",
                     *           "resource": {
                     *             "kind": "cos.bucket",
                     *             "service": "COS",
                     *             "serviceModel": "paas",
                     *             "region": "ap-guangzhou",
                     *             "id": "media-1250000001",
                     *             "name": "media-1250000001"
                     *           },
                     *           "outcome": "fail",
                     *           "severity": "critical",
                     *           "layer": "customer-data",
                     *           "party": "customer",
                     *           "evidence": [
                     *             {
                     *               "path": "GetBucketAcl AccessControlList.Grant",
                     *               "observed": "AllUsers: READ",
                     *               "expected": "no grant to everyone"
                     *             }
                     *           ],
                     *           "reason": null,
                     *           "cause": null,
                     *           "status": "open",
                     *           "resolution": "open",
                     *           "firstSeen": {
                     *             "seq": 1,
                     *             "at": "2026-01-01T08:00:01.000Z"
                     *           },
                     *           "since": {
                     *             "seq": 3,
                     *             "at": "2026-01-15T08:00:02.113Z"
                     *           },
                     *           "lastSeen": {
                     *             "seq": 3,
                     *             "at": "2026-01-15T08:00:02.113Z"
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["FindingList"];
                };
            };
            /** @description Not modified: the ETag still holds. */
            304: {
                headers: {
                    /** @description Changes with the content. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request or the snapshot is wrong; place says where. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:demarc:problem:parameter-invalid",
                     *       "title": "Bad request",
                     *       "status": 400,
                     *       "detail": "There is no parameter acount here.",
                     *       "code": "parameter-invalid",
                     *       "place": "query parameter acount",
                     *       "remedy": "Parameters are: account, scan, check.",
                     *       "instance": "urn:demarc:request:req-4"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Whoever is signed in may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description An id in the path is longer than any id. */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A defect of the service. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    snapshotsRead: {
        parameters: {
            query?: {
                /** @description Members to answer, of each item of a list; a dot reaches into one. Others, required ones too, are left out. */
                fields?: string;
            };
            header?: {
                /** @description ETag of an earlier answer: 304 while it still holds. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description Snapshot id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked. */
            200: {
                headers: {
                    /** @description Changes with the content. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "5c4dc7a2-6f3d-4b53-8a0f-0f4bb0a1c9d2",
                     *       "uin": "100000000001",
                     *       "contentHash": "9b74c9897bac770ffc029102a200c5de9b74c9897bac770ffc029102a200c5de",
                     *       "sourceHash": "9b74c9897bac770ffc029102a200c5de9b74c9897bac770ffc029102a200c5de",
                     *       "format": "demarc.snapshot/1",
                     *       "capturedAt": "2026-01-15T08:00:00.000Z",
                     *       "takenInAt": "2026-01-15T08:00:03.000Z",
                     *       "takenInBy": "api",
                     *       "source": "upload",
                     *       "tool": {
                     *         "name": "tccli",
                     *         "version": "3.0"
                     *       },
                     *       "calls": 120,
                     *       "unreadCalls": 2,
                     *       "rejected": [],
                     *       "bytes": 181022,
                     *       "regions": [
                     *         "ap-guangzhou"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Snapshot"];
                };
            };
            /** @description Not modified: the ETag still holds. */
            304: {
                headers: {
                    /** @description Changes with the content. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request or the snapshot is wrong; place says where. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:demarc:problem:parameter-invalid",
                     *       "title": "Bad request",
                     *       "status": 400,
                     *       "detail": "There is no parameter acount here.",
                     *       "code": "parameter-invalid",
                     *       "place": "query parameter acount",
                     *       "remedy": "Parameters are: account, scan, check.",
                     *       "instance": "urn:demarc:request:req-4"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Whoever is signed in may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description An id in the path is longer than any id. */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A defect of the service. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    snapshotsContent: {
        parameters: {
            query?: never;
            header?: {
                /** @description One range of bytes, e.g. bytes=1000- to go on with a download. If-Range makes sure it is the same file. */
                Range?: string;
                /** @description ETag of an earlier answer: 304 while it still holds. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description Snapshot id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    /** @description Changes with the content. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/x-ndjson": string;
                };
            };
            /** @description The range that was asked for. */
            206: {
                headers: {
                    /** @description Which bytes of how many. */
                    "Content-Range"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/x-ndjson": string;
                };
            };
            /** @description Not modified: the ETag still holds. */
            304: {
                headers: {
                    /** @description Changes with the content. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request or the snapshot is wrong; place says where. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:demarc:problem:parameter-invalid",
                     *       "title": "Bad request",
                     *       "status": 400,
                     *       "detail": "There is no parameter acount here.",
                     *       "code": "parameter-invalid",
                     *       "place": "query parameter acount",
                     *       "remedy": "Parameters are: account, scan, check.",
                     *       "instance": "urn:demarc:request:req-4"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Whoever is signed in may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description An id in the path is longer than any id. */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The range lies outside the content. */
            416: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A defect of the service. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    scansList: {
        parameters: {
            query?: {
                /** @description Root uin */
                account?: string;
                /** @description Only scans assessed against this framework; may be given several times */
                framework?: string[];
                /** @description Only scans of this snapshot */
                snapshot?: string;
                /** @description Only scans that began then or later; ISO 8601 time, or a date (its first moment in UTC) */
                startedFrom?: string;
                /** @description Only scans that began before then; ISO 8601 time, or a date (its first moment in UTC) */
                startedBefore?: string;
                /** @description Order of the list; a minus before it turns it round */
                sort?: "startedAt" | "-startedAt" | "seq" | "-seq";
                /** @description true: also count everything the filters admit, as total */
                count?: "true" | "false";
                /** @description Items a page, 1 to 1000 */
                limit?: number;
                /** @description next of the answer before, unchanged */
                cursor?: string;
                /** @description Filters in one text: name:value,value;name:value. A backslash takes the meaning from a comma, semicolon or colon after it. */
                filter?: string;
                /** @description Members to answer, of each item of a list; a dot reaches into one. Others, required ones too, are left out. */
                fields?: string;
            };
            header?: {
                /** @description ETag of an earlier answer: 304 while it still holds. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked. */
            200: {
                headers: {
                    /** @description Changes with the content. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0b8f8c39-1c3b-4c5c-9a52-7a4b6a6f1f10",
                     *           "uin": "100000000001",
                     *           "seq": 3,
                     *           "snapshotId": "5c4dc7a2-6f3d-4b53-8a0f-0f4bb0a1c9d2",
                     *           "startedAt": "2026-01-15T08:00:02.113Z",
                     *           "finishedAt": "2026-01-15T08:00:09.870Z",
                     *           "toolVersion": "0.1.0",
                     *           "checksHash": "9b74c9897bac770ffc029102a200c5de9b74c9897bac770ffc029102a200c5de",
                     *           "parameters": {},
                     *           "resources": 218,
                     *           "pass": 611,
                     *           "fail": 190,
                     *           "notApplicable": 77,
                     *           "unknown": 31
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
                    "application/json": components["schemas"]["ScanPage"];
                };
            };
            /** @description Not modified: the ETag still holds. */
            304: {
                headers: {
                    /** @description Changes with the content. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request or the snapshot is wrong; place says where. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:demarc:problem:parameter-invalid",
                     *       "title": "Bad request",
                     *       "status": 400,
                     *       "detail": "There is no parameter acount here.",
                     *       "code": "parameter-invalid",
                     *       "place": "query parameter acount",
                     *       "remedy": "Parameters are: account, scan, check.",
                     *       "instance": "urn:demarc:request:req-4"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Whoever is signed in may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A defect of the service. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    scansAudit: {
        parameters: {
            query?: {
                /** @description Framework id as GET /api/v1/frameworks lists them, or all; default: the usual three and your own; several, also separated by commas */
                framework?: string[];
                /** @description true: unreadable lines are recorded as not collected */
                lenient?: "true" | "false";
            };
            header?: {
                /** @description A text of your choice, unique for this request: repeated with it, the request is not carried out again and answers the same. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        /** @description demarc.snapshot/1 as JSON or NDJSON, plain or gzip (told by its content) */
        requestBody: {
            content: {
                "application/x-ndjson": string;
                "application/json": string;
                "application/gzip": string;
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description The snapshot is audited and stored. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "scanId": "0b8f8c39-1c3b-4c5c-9a52-7a4b6a6f1f10",
                     *       "snapshotId": "5c4dc7a2-6f3d-4b53-8a0f-0f4bb0a1c9d2",
                     *       "snapshotKnown": false,
                     *       "account": "100000000001",
                     *       "contentHash": "9b74c9897bac770ffc029102a200c5de9b74c9897bac770ffc029102a200c5de",
                     *       "evaluations": 909,
                     *       "assessments": [
                     *         {
                     *           "frameworkId": "iso-27001-2022",
                     *           "reportId": "DMR-20260115-3F9A2C71-iso-27001-2022",
                     *           "scorecard": {
                     *             "states": {
                     *               "satisfied": 12,
                     *               "partly-evidenced": 9,
                     *               "not-satisfied": 20,
                     *               "not-assessed": 50,
                     *               "inherited": 0,
                     *               "not-applicable": 2
                     *             },
                     *             "total": 93,
                     *             "inScope": 91,
                     *             "assessed": 32,
                     *             "coverage": 0.3516,
                     *             "conformance": 0.375
                     *           }
                     *         }
                     *       ],
                     *       "rejected": []
                     *     }
                     */
                    "application/json": components["schemas"]["AuditAnswer"];
                };
            };
            /** @description The request or the snapshot is wrong; place says where. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:demarc:problem:parameter-invalid",
                     *       "title": "Bad request",
                     *       "status": 400,
                     *       "detail": "There is no parameter acount here.",
                     *       "code": "parameter-invalid",
                     *       "place": "query parameter acount",
                     *       "remedy": "Parameters are: account, scan, check.",
                     *       "instance": "urn:demarc:request:req-4"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Whoever is signed in may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something else is at it at this moment; try again when that is done. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is larger than the service is configured to take. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The header Content-Type is none. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The Idempotency-Key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A defect of the service. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    scansRead: {
        parameters: {
            query?: {
                /** @description Members to answer, of each item of a list; a dot reaches into one. Others, required ones too, are left out. */
                fields?: string;
            };
            header?: {
                /** @description ETag of an earlier answer: 304 while it still holds. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description Scan id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked. */
            200: {
                headers: {
                    /** @description Changes with the content. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0b8f8c39-1c3b-4c5c-9a52-7a4b6a6f1f10",
                     *       "uin": "100000000001",
                     *       "seq": 3,
                     *       "snapshotId": "5c4dc7a2-6f3d-4b53-8a0f-0f4bb0a1c9d2",
                     *       "startedAt": "2026-01-15T08:00:02.113Z",
                     *       "finishedAt": "2026-01-15T08:00:09.870Z",
                     *       "toolVersion": "0.1.0",
                     *       "checksHash": "9b74c9897bac770ffc029102a200c5de9b74c9897bac770ffc029102a200c5de",
                     *       "parameters": {},
                     *       "resources": 218,
                     *       "pass": 611,
                     *       "fail": 190,
                     *       "notApplicable": 77,
                     *       "unknown": 31
                     *     }
                     */
                    "application/json": components["schemas"]["Scan"];
                };
            };
            /** @description Not modified: the ETag still holds. */
            304: {
                headers: {
                    /** @description Changes with the content. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request or the snapshot is wrong; place says where. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:demarc:problem:parameter-invalid",
                     *       "title": "Bad request",
                     *       "status": 400,
                     *       "detail": "There is no parameter acount here.",
                     *       "code": "parameter-invalid",
                     *       "place": "query parameter acount",
                     *       "remedy": "Parameters are: account, scan, check.",
                     *       "instance": "urn:demarc:request:req-4"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Whoever is signed in may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description An id in the path is longer than any id. */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A defect of the service. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    scansChecks: {
        parameters: {
            query?: {
                /** @description Check id; may be given several times */
                check?: string[];
                /** @description Service model; several, also separated by commas */
                serviceModel?: ("iaas" | "paas" | "saas")[];
                /** @description Severity of the check; several, also separated by commas */
                severity?: ("critical" | "high" | "medium" | "low")[];
                /** @description Responsibility layer; several, also separated by commas */
                layer?: ("customer-data" | "accounts-access" | "security-configuration" | "application" | "network-host" | "platform-compliance" | "physical")[];
                /** @description Framework id: what its controls rest on; may be given several times */
                framework?: string[];
                /** @description Family id of the one framework given; may be given several times */
                family?: string[];
                /** @description Control id of the one framework given; may be given several times */
                control?: string[];
                /** @description Filters in one text: name:value,value;name:value. A backslash takes the meaning from a comma, semicolon or colon after it. */
                filter?: string;
                /** @description Members to answer, of each item of a list; a dot reaches into one. Others, required ones too, are left out. */
                fields?: string;
            };
            header?: {
                /** @description ETag of an earlier answer: 304 while it still holds. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description Scan id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked. */
            200: {
                headers: {
                    /** @description Changes with the content. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "checkId": "cos-bucket-private",
                     *           "serviceModel": "paas",
                     *           "population": 9,
                     *           "pass": 6,
                     *           "fail": 2,
                     *           "notApplicable": 0,
                     *           "unknown": 1
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["CheckTallyList"];
                };
            };
            /** @description Not modified: the ETag still holds. */
            304: {
                headers: {
                    /** @description Changes with the content. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request or the snapshot is wrong; place says where. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:demarc:problem:parameter-invalid",
                     *       "title": "Bad request",
                     *       "status": 400,
                     *       "detail": "There is no parameter acount here.",
                     *       "code": "parameter-invalid",
                     *       "place": "query parameter acount",
                     *       "remedy": "Parameters are: account, scan, check.",
                     *       "instance": "urn:demarc:request:req-4"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Whoever is signed in may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description An id in the path is longer than any id. */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A defect of the service. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    scansSlices: {
        parameters: {
            query?: {
                /** @description Resource kind; may be given several times */
                kind?: string[];
                /** @description Region id, or global; may be given several times */
                region?: string[];
                /** @description Whether all was recorded; several, also separated by commas */
                state?: ("complete" | "incomplete")[];
                /** @description Filters in one text: name:value,value;name:value. A backslash takes the meaning from a comma, semicolon or colon after it. */
                filter?: string;
                /** @description Members to answer, of each item of a list; a dot reaches into one. Others, required ones too, are left out. */
                fields?: string;
            };
            header?: {
                /** @description ETag of an earlier answer: 304 while it still holds. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description Scan id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked. */
            200: {
                headers: {
                    /** @description Changes with the content. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "kind": "cvm.instance",
                     *           "region": "ap-guangzhou",
                     *           "count": 14,
                     *           "status": {
                     *             "state": "incomplete",
                     *             "reason": "DescribeInstances was denied"
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["SliceList"];
                };
            };
            /** @description Not modified: the ETag still holds. */
            304: {
                headers: {
                    /** @description Changes with the content. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request or the snapshot is wrong; place says where. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:demarc:problem:parameter-invalid",
                     *       "title": "Bad request",
                     *       "status": 400,
                     *       "detail": "There is no parameter acount here.",
                     *       "code": "parameter-invalid",
                     *       "place": "query parameter acount",
                     *       "remedy": "Parameters are: account, scan, check.",
                     *       "instance": "urn:demarc:request:req-4"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Whoever is signed in may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description An id in the path is longer than any id. */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A defect of the service. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    scansJudged: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of an earlier answer: 304 while it still holds. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description Scan id */
                id: string;
                /** @description Check id */
                check: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    /** @description Changes with the content. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/x-ndjson": string;
                };
            };
            /** @description Not modified: the ETag still holds. */
            304: {
                headers: {
                    /** @description Changes with the content. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request or the snapshot is wrong; place says where. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:demarc:problem:parameter-invalid",
                     *       "title": "Bad request",
                     *       "status": 400,
                     *       "detail": "There is no parameter acount here.",
                     *       "code": "parameter-invalid",
                     *       "place": "query parameter acount",
                     *       "remedy": "Parameters are: account, scan, check.",
                     *       "instance": "urn:demarc:request:req-4"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Whoever is signed in may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description An id in the path is longer than any id. */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A defect of the service. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    findingsList: {
        parameters: {
            query?: {
                /** @description Root uin: findings as of its latest scan. Give this or scan. */
                account?: string;
                /** @description Scan id: findings as they stood at that scan. Give this or account. */
                scan?: string;
                /** @description Framework id: what its controls rest on; may be given several times */
                framework?: string[];
                /** @description Family id of the one framework given; may be given several times */
                family?: string[];
                /** @description Control id of the one framework given; may be given several times */
                control?: string[];
                /** @description Check id; may be given several times */
                check?: string[];
                /** @description Resource kind, e.g. cvm.instance; may be given several times */
                kind?: string[];
                /** @description Product, e.g. CVM; may be given several times */
                service?: string[];
                /** @description Service model; several, also separated by commas */
                serviceModel?: ("iaas" | "paas" | "saas")[];
                /** @description Severity; several, also separated by commas */
                severity?: ("critical" | "high" | "medium" | "low")[];
                /** @description Responsibility layer; several, also separated by commas */
                layer?: ("customer-data" | "accounts-access" | "security-configuration" | "application" | "network-host" | "platform-compliance" | "physical")[];
                /** @description Who has to act; several, also separated by commas */
                party?: ("customer" | "shared" | "provider")[];
                /** @description Outcome; several, also separated by commas */
                outcome?: ("pass" | "fail" | "not-applicable" | "unknown")[];
                /** @description Whether it is open */
                status?: "open" | "resolved";
                /** @description Region id, or global; may be given several times */
                region?: string[];
                /** @description What opens several findings at once, by its id, e.g. sg-1/ingress/0#1f9a27c4; may be given several times */
                cause?: string[];
                /** @description Resource id */
                resource?: string;
                /** @description Only findings that first appeared then or later; ISO 8601 time, or a date (its first moment in UTC) */
                firstSeenFrom?: string;
                /** @description Only findings that first appeared before then; ISO 8601 time, or a date (its first moment in UTC) */
                firstSeenBefore?: string;
                /** @description Only findings last evaluated then or later; ISO 8601 time, or a date (its first moment in UTC) */
                lastSeenFrom?: string;
                /** @description Only findings last evaluated before then; ISO 8601 time, or a date (its first moment in UTC) */
                lastSeenBefore?: string;
                /** @description Order of the list; a minus before it turns it round */
                sort?: "id" | "-id" | "severity" | "-severity" | "check" | "-check" | "region" | "-region" | "resource" | "-resource" | "firstSeen" | "-firstSeen" | "since" | "-since" | "lastSeen" | "-lastSeen";
                /** @description true: also count everything the filters admit, as total */
                count?: "true" | "false";
                /** @description Items a page, 1 to 1000 */
                limit?: number;
                /** @description next of the answer before, unchanged */
                cursor?: string;
                /** @description Filters in one text: name:value,value;name:value. A backslash takes the meaning from a comma, semicolon or colon after it. */
                filter?: string;
                /** @description Members to answer, of each item of a list; a dot reaches into one. Others, required ones too, are left out. */
                fields?: string;
            };
            header?: {
                /** @description ETag of an earlier answer: 304 while it still holds. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked. */
            200: {
                headers: {
                    /** @description Changes with the content. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "fingerprint": "3f9a2c7100112233445566778899aabb",
                     *           "checkId": "cos-bucket-private",
                     *           "resource": {
                     *             "kind": "cos.bucket",
                     *             "service": "COS",
                     *             "serviceModel": "paas",
                     *             "region": "ap-guangzhou",
                     *             "id": "media-1250000001",
                     *             "name": "media-1250000001"
                     *           },
                     *           "outcome": "fail",
                     *           "severity": "critical",
                     *           "layer": "customer-data",
                     *           "party": "customer",
                     *           "evidence": [
                     *             {
                     *               "path": "GetBucketAcl AccessControlList.Grant",
                     *               "observed": "AllUsers: READ",
                     *               "expected": "no grant to everyone"
                     *             }
                     *           ],
                     *           "reason": null,
                     *           "cause": null,
                     *           "status": "open",
                     *           "resolution": "open",
                     *           "firstSeen": {
                     *             "seq": 1,
                     *             "at": "2026-01-01T08:00:01.000Z"
                     *           },
                     *           "since": {
                     *             "seq": 3,
                     *             "at": "2026-01-15T08:00:02.113Z"
                     *           },
                     *           "lastSeen": {
                     *             "seq": 3,
                     *             "at": "2026-01-15T08:00:02.113Z"
                     *           }
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
                    "application/json": components["schemas"]["FindingPage"];
                };
            };
            /** @description Not modified: the ETag still holds. */
            304: {
                headers: {
                    /** @description Changes with the content. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request or the snapshot is wrong; place says where. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:demarc:problem:parameter-invalid",
                     *       "title": "Bad request",
                     *       "status": 400,
                     *       "detail": "There is no parameter acount here.",
                     *       "code": "parameter-invalid",
                     *       "place": "query parameter acount",
                     *       "remedy": "Parameters are: account, scan, check.",
                     *       "instance": "urn:demarc:request:req-4"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Whoever is signed in may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A defect of the service. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    assessmentsPage: {
        parameters: {
            query?: {
                /** @description Root uin; may be given several times */
                account?: string[];
                /** @description Framework id; may be given several times */
                framework?: string[];
                /** @description Report id as reports print it; may be given several times */
                report?: string[];
                /** @description true: only the latest of each account and framework */
                latest?: "true" | "false";
                /** @description Only of scans that began then or later; ISO 8601 time, or a date (its first moment in UTC) */
                startedFrom?: string;
                /** @description Only of scans that began before then; ISO 8601 time, or a date (its first moment in UTC) */
                startedBefore?: string;
                /** @description Order of the list; a minus before it turns it round */
                sort?: "at" | "-at" | "framework" | "-framework";
                /** @description Items a page, 1 to 1000 */
                limit?: number;
                /** @description next of the answer before, unchanged */
                cursor?: string;
                /** @description Filters in one text: name:value,value;name:value. A backslash takes the meaning from a comma, semicolon or colon after it. */
                filter?: string;
                /** @description Members to answer, of each item of a list; a dot reaches into one. Others, required ones too, are left out. */
                fields?: string;
            };
            header?: {
                /** @description ETag of an earlier answer: 304 while it still holds. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked. */
            200: {
                headers: {
                    /** @description Changes with the content. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "frameworkId": "iso-27001-2022",
                     *           "reportId": "DMR-20260115-3F9A2C71-iso-27001-2022",
                     *           "scorecard": {
                     *             "states": {
                     *               "satisfied": 12,
                     *               "partly-evidenced": 9,
                     *               "not-satisfied": 20,
                     *               "not-assessed": 50,
                     *               "inherited": 0,
                     *               "not-applicable": 2
                     *             },
                     *             "total": 93,
                     *             "inScope": 91,
                     *             "assessed": 32,
                     *             "coverage": 0.3516,
                     *             "conformance": 0.375
                     *           },
                     *           "scanId": "0b8f8c39-1c3b-4c5c-9a52-7a4b6a6f1f10",
                     *           "uin": "100000000001",
                     *           "version": 3,
                     *           "at": "2026-01-15T08:00:02.113Z"
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
                    "application/json": components["schemas"]["AssessmentPage"];
                };
            };
            /** @description Not modified: the ETag still holds. */
            304: {
                headers: {
                    /** @description Changes with the content. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request or the snapshot is wrong; place says where. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:demarc:problem:parameter-invalid",
                     *       "title": "Bad request",
                     *       "status": 400,
                     *       "detail": "There is no parameter acount here.",
                     *       "code": "parameter-invalid",
                     *       "place": "query parameter acount",
                     *       "remedy": "Parameters are: account, scan, check.",
                     *       "instance": "urn:demarc:request:req-4"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Whoever is signed in may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A defect of the service. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    assessmentsList: {
        parameters: {
            query?: {
                /** @description Members to answer, of each item of a list; a dot reaches into one. Others, required ones too, are left out. */
                fields?: string;
            };
            header?: {
                /** @description ETag of an earlier answer: 304 while it still holds. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description Scan id */
                scan: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked. */
            200: {
                headers: {
                    /** @description Changes with the content. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "frameworkId": "iso-27001-2022",
                     *           "reportId": "DMR-20260115-3F9A2C71-iso-27001-2022",
                     *           "scorecard": {
                     *             "states": {
                     *               "satisfied": 12,
                     *               "partly-evidenced": 9,
                     *               "not-satisfied": 20,
                     *               "not-assessed": 50,
                     *               "inherited": 0,
                     *               "not-applicable": 2
                     *             },
                     *             "total": 93,
                     *             "inScope": 91,
                     *             "assessed": 32,
                     *             "coverage": 0.3516,
                     *             "conformance": 0.375
                     *           },
                     *           "scanId": "0b8f8c39-1c3b-4c5c-9a52-7a4b6a6f1f10",
                     *           "uin": "100000000001",
                     *           "version": 3,
                     *           "at": "2026-01-15T08:00:02.113Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["AssessmentList"];
                };
            };
            /** @description Not modified: the ETag still holds. */
            304: {
                headers: {
                    /** @description Changes with the content. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request or the snapshot is wrong; place says where. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:demarc:problem:parameter-invalid",
                     *       "title": "Bad request",
                     *       "status": 400,
                     *       "detail": "There is no parameter acount here.",
                     *       "code": "parameter-invalid",
                     *       "place": "query parameter acount",
                     *       "remedy": "Parameters are: account, scan, check.",
                     *       "instance": "urn:demarc:request:req-4"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Whoever is signed in may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description An id in the path is longer than any id. */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A defect of the service. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    assessmentsRead: {
        parameters: {
            query?: {
                /** @description Members to answer, of each item of a list; a dot reaches into one. Others, required ones too, are left out. */
                fields?: string;
            };
            header?: {
                /** @description ETag of an earlier answer: 304 while it still holds. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description Scan id */
                scan: string;
                /** @description Framework id */
                framework: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked. */
            200: {
                headers: {
                    /** @description Changes with the content. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssessmentReport"];
                };
            };
            /** @description Not modified: the ETag still holds. */
            304: {
                headers: {
                    /** @description Changes with the content. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request or the snapshot is wrong; place says where. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:demarc:problem:parameter-invalid",
                     *       "title": "Bad request",
                     *       "status": 400,
                     *       "detail": "There is no parameter acount here.",
                     *       "code": "parameter-invalid",
                     *       "place": "query parameter acount",
                     *       "remedy": "Parameters are: account, scan, check.",
                     *       "instance": "urn:demarc:request:req-4"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Whoever is signed in may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description An id in the path is longer than any id. */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A defect of the service. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    assessmentsControls: {
        parameters: {
            query?: {
                /** @description Family id; may be given several times */
                family?: string[];
                /** @description Control id; may be given several times */
                control?: string[];
                /** @description Id of a check behind the control; may be given several times */
                check?: string[];
                /** @description State; several, also separated by commas */
                state?: ("satisfied" | "partly-evidenced" | "not-satisfied" | "not-assessed" | "inherited" | "not-applicable")[];
                /** @description Responsibility layer; several, also separated by commas */
                layer?: ("customer-data" | "accounts-access" | "security-configuration" | "application" | "network-host" | "platform-compliance" | "physical" | "organisation")[];
                /** @description Service model it has a result in; several, also separated by commas */
                serviceModel?: ("iaas" | "paas" | "saas" | "any")[];
                /** @description Owner in one of those; several, also separated by commas */
                party?: ("customer" | "shared" | "provider" | "each")[];
                /** @description true: also count everything the filters admit, as total */
                count?: "true" | "false";
                /** @description Items a page, 1 to 1000 */
                limit?: number;
                /** @description next of the answer before, unchanged */
                cursor?: string;
                /** @description Filters in one text: name:value,value;name:value. A backslash takes the meaning from a comma, semicolon or colon after it. */
                filter?: string;
                /** @description Members to answer, of each item of a list; a dot reaches into one. Others, required ones too, are left out. */
                fields?: string;
            };
            header?: {
                /** @description ETag of an earlier answer: 304 while it still holds. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description Scan id */
                scan: string;
                /** @description Framework id */
                framework: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked. */
            200: {
                headers: {
                    /** @description Changes with the content. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportControlPage"];
                };
            };
            /** @description Not modified: the ETag still holds. */
            304: {
                headers: {
                    /** @description Changes with the content. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request or the snapshot is wrong; place says where. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:demarc:problem:parameter-invalid",
                     *       "title": "Bad request",
                     *       "status": 400,
                     *       "detail": "There is no parameter acount here.",
                     *       "code": "parameter-invalid",
                     *       "place": "query parameter acount",
                     *       "remedy": "Parameters are: account, scan, check.",
                     *       "instance": "urn:demarc:request:req-4"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Whoever is signed in may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description An id in the path is longer than any id. */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A defect of the service. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    assessmentsFamily: {
        parameters: {
            query?: {
                /** @description Members to answer, of each item of a list; a dot reaches into one. Others, required ones too, are left out. */
                fields?: string;
            };
            header?: {
                /** @description ETag of an earlier answer: 304 while it still holds. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description Scan id */
                scan: string;
                /** @description Framework id */
                framework: string;
                /** @description Family id */
                family: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked. */
            200: {
                headers: {
                    /** @description Changes with the content. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportFamily"];
                };
            };
            /** @description Not modified: the ETag still holds. */
            304: {
                headers: {
                    /** @description Changes with the content. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request or the snapshot is wrong; place says where. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:demarc:problem:parameter-invalid",
                     *       "title": "Bad request",
                     *       "status": 400,
                     *       "detail": "There is no parameter acount here.",
                     *       "code": "parameter-invalid",
                     *       "place": "query parameter acount",
                     *       "remedy": "Parameters are: account, scan, check.",
                     *       "instance": "urn:demarc:request:req-4"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Whoever is signed in may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description An id in the path is longer than any id. */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A defect of the service. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    assessmentsPdf: {
        parameters: {
            query?: {
                /** @description Language; default: DEMARC_LOCALE */
                locale?: "en" | "zh-CN";
            };
            header?: {
                /** @description One range of bytes, e.g. bytes=1000- to go on with a download. If-Range makes sure it is the same file. */
                Range?: string;
                /** @description ETag of an earlier answer: 304 while it still holds. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description Scan id */
                scan: string;
                /** @description Framework id */
                framework: string;
                /** @description Family id */
                family: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    /** @description Changes with the content. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description The range that was asked for. */
            206: {
                headers: {
                    /** @description Which bytes of how many. */
                    "Content-Range"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description Not modified: the ETag still holds. */
            304: {
                headers: {
                    /** @description Changes with the content. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request or the snapshot is wrong; place says where. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:demarc:problem:parameter-invalid",
                     *       "title": "Bad request",
                     *       "status": 400,
                     *       "detail": "There is no parameter acount here.",
                     *       "code": "parameter-invalid",
                     *       "place": "query parameter acount",
                     *       "remedy": "Parameters are: account, scan, check.",
                     *       "instance": "urn:demarc:request:req-4"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Whoever is signed in may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description An id in the path is longer than any id. */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The range lies outside the content. */
            416: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A defect of the service. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postureNow: {
        parameters: {
            query?: {
                /** @description Root uin; several, also separated by commas; default: all accounts */
                account?: unknown;
                /** @description Slug of an account group; several: accounts of any of them */
                group?: unknown;
                /** @description Framework id; without one there are numbers of findings and none of controls */
                framework?: unknown;
                /** @description Family of the framework */
                family?: unknown;
                /** @description Layer of the responsibility model, or organisation */
                layer?: unknown;
                /** @description iaas, paas, saas; any: controls of an organisation. Controls then count once per column of the matrix */
                serviceModel?: unknown;
                /** @description customer, shared, provider; each: controls of an organisation. Controls then count once per column of the matrix */
                party?: unknown;
                /** @description What to tell apart, at most two: framework, family, layer, serviceModel, party, account, group */
                by?: unknown;
                /** @description Day or time; default: the latest assessments */
                at?: unknown;
            };
            header?: {
                /** @description ETag of an earlier answer: 304 while it still holds. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    /** @description Changes with the content. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not modified: the ETag still holds. */
            304: {
                headers: {
                    /** @description Changes with the content. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request or the snapshot is wrong; place says where. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:demarc:problem:parameter-invalid",
                     *       "title": "Bad request",
                     *       "status": 400,
                     *       "detail": "There is no parameter acount here.",
                     *       "code": "parameter-invalid",
                     *       "place": "query parameter acount",
                     *       "remedy": "Parameters are: account, scan, check.",
                     *       "instance": "urn:demarc:request:req-4"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Whoever is signed in may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A defect of the service. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postureTrend: {
        parameters: {
            query?: {
                /** @description Root uin; several, also separated by commas; default: all accounts */
                account?: unknown;
                /** @description Slug of an account group; several: accounts of any of them */
                group?: unknown;
                /** @description Framework id; without one there are numbers of findings and none of controls */
                framework?: unknown;
                /** @description Family of the framework */
                family?: unknown;
                /** @description Layer of the responsibility model, or organisation */
                layer?: unknown;
                /** @description iaas, paas, saas; any: controls of an organisation. Controls then count once per column of the matrix */
                serviceModel?: unknown;
                /** @description customer, shared, provider; each: controls of an organisation. Controls then count once per column of the matrix */
                party?: unknown;
                /** @description What to tell apart, at most two: framework, family, layer, serviceModel, party, account, group */
                by?: unknown;
                /** @description Day or time from which on */
                from?: unknown;
                /** @description Day or time until which, left out; default: now */
                to?: unknown;
                /** @description day, week (from Monday) or month, UTC; default day */
                bucket?: unknown;
            };
            header?: {
                /** @description ETag of an earlier answer: 304 while it still holds. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    /** @description Changes with the content. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not modified: the ETag still holds. */
            304: {
                headers: {
                    /** @description Changes with the content. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request or the snapshot is wrong; place says where. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:demarc:problem:parameter-invalid",
                     *       "title": "Bad request",
                     *       "status": 400,
                     *       "detail": "There is no parameter acount here.",
                     *       "code": "parameter-invalid",
                     *       "place": "query parameter acount",
                     *       "remedy": "Parameters are: account, scan, check.",
                     *       "instance": "urn:demarc:request:req-4"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Whoever is signed in may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A defect of the service. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postureCauses: {
        parameters: {
            query?: {
                /** @description Root uin; several, also separated by commas; default: all accounts */
                account?: unknown;
                /** @description Slug of an account group; several: accounts of any of them */
                group?: unknown;
                /** @description Items at most */
                limit?: unknown;
            };
            header?: {
                /** @description ETag of an earlier answer: 304 while it still holds. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    /** @description Changes with the content. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not modified: the ETag still holds. */
            304: {
                headers: {
                    /** @description Changes with the content. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request or the snapshot is wrong; place says where. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:demarc:problem:parameter-invalid",
                     *       "title": "Bad request",
                     *       "status": 400,
                     *       "detail": "There is no parameter acount here.",
                     *       "code": "parameter-invalid",
                     *       "place": "query parameter acount",
                     *       "remedy": "Parameters are: account, scan, check.",
                     *       "instance": "urn:demarc:request:req-4"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Whoever is signed in may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A defect of the service. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postureChanges: {
        parameters: {
            query?: {
                /** @description Root uin; several, also separated by commas; default: all accounts */
                account?: unknown;
                /** @description Slug of an account group; several: accounts of any of them */
                group?: unknown;
                /** @description Day or time from which on */
                from?: unknown;
                /** @description Day or time until which, left out; default: now */
                to?: unknown;
                /** @description What to tell apart, at most two: account, check, severity, layer, serviceModel, party, service, kind, day */
                by?: unknown;
            };
            header?: {
                /** @description ETag of an earlier answer: 304 while it still holds. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    /** @description Changes with the content. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not modified: the ETag still holds. */
            304: {
                headers: {
                    /** @description Changes with the content. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request or the snapshot is wrong; place says where. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:demarc:problem:parameter-invalid",
                     *       "title": "Bad request",
                     *       "status": 400,
                     *       "detail": "There is no parameter acount here.",
                     *       "code": "parameter-invalid",
                     *       "place": "query parameter acount",
                     *       "remedy": "Parameters are: account, scan, check.",
                     *       "instance": "urn:demarc:request:req-4"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Whoever is signed in may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A defect of the service. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postureExpiries: {
        parameters: {
            query?: {
                /** @description Root uin; several, also separated by commas; default: all accounts */
                account?: unknown;
                /** @description Slug of an account group; several: accounts of any of them */
                group?: unknown;
                /** @description Framework id; without one there are numbers of findings and none of controls */
                framework?: unknown;
                /** @description certificate, attestation, exception */
                kind?: unknown;
                /** @description Days from now on, 1 to 3660, default 90; what has expired in the 30 days before is told as well */
                days?: unknown;
                /** @description Items at most */
                limit?: unknown;
            };
            header?: {
                /** @description ETag of an earlier answer: 304 while it still holds. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    /** @description Changes with the content. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not modified: the ETag still holds. */
            304: {
                headers: {
                    /** @description Changes with the content. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request or the snapshot is wrong; place says where. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:demarc:problem:parameter-invalid",
                     *       "title": "Bad request",
                     *       "status": 400,
                     *       "detail": "There is no parameter acount here.",
                     *       "code": "parameter-invalid",
                     *       "place": "query parameter acount",
                     *       "remedy": "Parameters are: account, scan, check.",
                     *       "instance": "urn:demarc:request:req-4"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Whoever is signed in may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A defect of the service. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    portfolioRanking: {
        parameters: {
            query?: {
                /** @description Root uin; several, also separated by commas; default: all accounts */
                account?: unknown;
                /** @description Slug of an account group; several: accounts of any of them */
                group?: unknown;
                /** @description Framework id; without one there are numbers of findings and none of controls */
                framework?: unknown;
                /** @description conformance, coverage, critical, open, unknown, age, acceptedRisks; default critical. conformance and coverage need a framework */
                sort?: unknown;
                /** @description asc or desc; default: the worst first */
                order?: unknown;
                /** @description Day or time to compare with; default: 30 days ago */
                since?: unknown;
                /** @description Items at most */
                limit?: unknown;
            };
            header?: {
                /** @description ETag of an earlier answer: 304 while it still holds. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    /** @description Changes with the content. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not modified: the ETag still holds. */
            304: {
                headers: {
                    /** @description Changes with the content. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request or the snapshot is wrong; place says where. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:demarc:problem:parameter-invalid",
                     *       "title": "Bad request",
                     *       "status": 400,
                     *       "detail": "There is no parameter acount here.",
                     *       "code": "parameter-invalid",
                     *       "place": "query parameter acount",
                     *       "remedy": "Parameters are: account, scan, check.",
                     *       "instance": "urn:demarc:request:req-4"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Whoever is signed in may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A defect of the service. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    portfolioComparison: {
        parameters: {
            query?: {
                /** @description Root uin; several, also separated by commas; default: all accounts */
                account?: unknown;
                /** @description Framework id; without one there are numbers of findings and none of controls */
                framework?: unknown;
            };
            header?: {
                /** @description ETag of an earlier answer: 304 while it still holds. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    /** @description Changes with the content. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not modified: the ETag still holds. */
            304: {
                headers: {
                    /** @description Changes with the content. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request or the snapshot is wrong; place says where. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:demarc:problem:parameter-invalid",
                     *       "title": "Bad request",
                     *       "status": 400,
                     *       "detail": "There is no parameter acount here.",
                     *       "code": "parameter-invalid",
                     *       "place": "query parameter acount",
                     *       "remedy": "Parameters are: account, scan, check.",
                     *       "instance": "urn:demarc:request:req-4"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Whoever is signed in may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A defect of the service. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    facetsFacets: {
        parameters: {
            query?: {
                /** @description Root uin; several, also separated by commas; default: all accounts */
                account?: unknown;
                /** @description Slug of an account group; several: accounts of any of them */
                group?: unknown;
                /** @description Framework ids; several */
                framework?: unknown;
                /** @description Check ids; several */
                check?: unknown;
                /** @description Several */
                severity?: unknown;
                /** @description Several */
                layer?: unknown;
                /** @description Several */
                party?: unknown;
                /** @description Several */
                serviceModel?: unknown;
                /** @description Several */
                service?: unknown;
                /** @description Resource kinds; several */
                kind?: unknown;
                /** @description Several */
                region?: unknown;
                /** @description fail, unknown */
                outcome?: unknown;
            };
            header?: {
                /** @description ETag of an earlier answer: 304 while it still holds. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    /** @description Changes with the content. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not modified: the ETag still holds. */
            304: {
                headers: {
                    /** @description Changes with the content. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request or the snapshot is wrong; place says where. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:demarc:problem:parameter-invalid",
                     *       "title": "Bad request",
                     *       "status": 400,
                     *       "detail": "There is no parameter acount here.",
                     *       "code": "parameter-invalid",
                     *       "place": "query parameter acount",
                     *       "remedy": "Parameters are: account, scan, check.",
                     *       "instance": "urn:demarc:request:req-4"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Whoever is signed in may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A defect of the service. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    badgeBadge: {
        parameters: {
            query?: {
                /** @description conformance, coverage, critical, open; default conformance */
                metric?: unknown;
                /** @description en, zh-CN; default: DEMARC_LOCALE */
                locale?: unknown;
            };
            header?: {
                /** @description ETag of an earlier answer: 304 while it still holds. */
                "If-None-Match"?: string;
            };
            path: {
                uin: string;
                framework: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    /** @description Changes with the content. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not modified: the ETag still holds. */
            304: {
                headers: {
                    /** @description Changes with the content. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request or the snapshot is wrong; place says where. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:demarc:problem:parameter-invalid",
                     *       "title": "Bad request",
                     *       "status": 400,
                     *       "detail": "There is no parameter acount here.",
                     *       "code": "parameter-invalid",
                     *       "place": "query parameter acount",
                     *       "remedy": "Parameters are: account, scan, check.",
                     *       "instance": "urn:demarc:request:req-4"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Whoever is signed in may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description An id in the path is longer than any id. */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A defect of the service. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    accountGroupsList: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of an earlier answer: 304 while it still holds. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    /** @description Changes with the content. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not modified: the ETag still holds. */
            304: {
                headers: {
                    /** @description Changes with the content. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request or the snapshot is wrong; place says where. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:demarc:problem:parameter-invalid",
                     *       "title": "Bad request",
                     *       "status": 400,
                     *       "detail": "There is no parameter acount here.",
                     *       "code": "parameter-invalid",
                     *       "place": "query parameter acount",
                     *       "remedy": "Parameters are: account, scan, check.",
                     *       "instance": "urn:demarc:request:req-4"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Whoever is signed in may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A defect of the service. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    accountGroupsRead: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of an earlier answer: 304 while it still holds. */
                "If-None-Match"?: string;
            };
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    /** @description Changes with the content. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not modified: the ETag still holds. */
            304: {
                headers: {
                    /** @description Changes with the content. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request or the snapshot is wrong; place says where. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:demarc:problem:parameter-invalid",
                     *       "title": "Bad request",
                     *       "status": 400,
                     *       "detail": "There is no parameter acount here.",
                     *       "code": "parameter-invalid",
                     *       "place": "query parameter acount",
                     *       "remedy": "Parameters are: account, scan, check.",
                     *       "instance": "urn:demarc:request:req-4"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Whoever is signed in may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description An id in the path is longer than any id. */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A defect of the service. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    accountGroupsWrite: {
        parameters: {
            query?: never;
            header?: {
                /** @description A text of your choice, unique for this request: repeated with it, the request is not carried out again and answers the same. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Small letters, digits and hyphens, at most 63 */
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    accounts: string[];
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request or the snapshot is wrong; place says where. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:demarc:problem:parameter-invalid",
                     *       "title": "Bad request",
                     *       "status": 400,
                     *       "detail": "There is no parameter acount here.",
                     *       "code": "parameter-invalid",
                     *       "place": "query parameter acount",
                     *       "remedy": "Parameters are: account, scan, check.",
                     *       "instance": "urn:demarc:request:req-4"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Whoever is signed in may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something else is at it at this moment; try again when that is done. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is larger than the service is configured to take. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description An id in the path is longer than any id. */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The header Content-Type is none. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The Idempotency-Key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A defect of the service. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    accountGroupsRemove: {
        parameters: {
            query?: never;
            header?: {
                /** @description A text of your choice, unique for this request: repeated with it, the request is not carried out again and answers the same. */
                "Idempotency-Key"?: string;
            };
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request or the snapshot is wrong; place says where. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:demarc:problem:parameter-invalid",
                     *       "title": "Bad request",
                     *       "status": 400,
                     *       "detail": "There is no parameter acount here.",
                     *       "code": "parameter-invalid",
                     *       "place": "query parameter acount",
                     *       "remedy": "Parameters are: account, scan, check.",
                     *       "instance": "urn:demarc:request:req-4"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Whoever is signed in may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something else is at it at this moment; try again when that is done. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is larger than the service is configured to take. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description An id in the path is longer than any id. */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The header Content-Type is none. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The Idempotency-Key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A defect of the service. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    metricsRead: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of an earlier answer: 304 while it still holds. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    /** @description Changes with the content. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not modified: the ETag still holds. */
            304: {
                headers: {
                    /** @description Changes with the content. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request or the snapshot is wrong; place says where. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:demarc:problem:parameter-invalid",
                     *       "title": "Bad request",
                     *       "status": 400,
                     *       "detail": "There is no parameter acount here.",
                     *       "code": "parameter-invalid",
                     *       "place": "query parameter acount",
                     *       "remedy": "Parameters are: account, scan, check.",
                     *       "instance": "urn:demarc:request:req-4"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Whoever is signed in may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A defect of the service. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    sessionsLogIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default default */
                    tenant?: string;
                    login: string;
                    /** Format: password */
                    password: string;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request or the snapshot is wrong; place says where. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:demarc:problem:parameter-invalid",
                     *       "title": "Bad request",
                     *       "status": 400,
                     *       "detail": "There is no parameter acount here.",
                     *       "code": "parameter-invalid",
                     *       "place": "query parameter acount",
                     *       "remedy": "Parameters are: account, scan, check.",
                     *       "instance": "urn:demarc:request:req-4"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something else is at it at this moment; try again when that is done. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is larger than the service is configured to take. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The header Content-Type is none. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The Idempotency-Key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A defect of the service. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    sessionsLogOut: {
        parameters: {
            query?: never;
            header?: {
                /** @description A text of your choice, unique for this request: repeated with it, the request is not carried out again and answers the same. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request or the snapshot is wrong; place says where. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:demarc:problem:parameter-invalid",
                     *       "title": "Bad request",
                     *       "status": 400,
                     *       "detail": "There is no parameter acount here.",
                     *       "code": "parameter-invalid",
                     *       "place": "query parameter acount",
                     *       "remedy": "Parameters are: account, scan, check.",
                     *       "instance": "urn:demarc:request:req-4"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Whoever is signed in may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something else is at it at this moment; try again when that is done. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is larger than the service is configured to take. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The header Content-Type is none. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The Idempotency-Key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A defect of the service. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    sessionsMe: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of an earlier answer: 304 while it still holds. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    /** @description Changes with the content. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not modified: the ETag still holds. */
            304: {
                headers: {
                    /** @description Changes with the content. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request or the snapshot is wrong; place says where. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:demarc:problem:parameter-invalid",
                     *       "title": "Bad request",
                     *       "status": 400,
                     *       "detail": "There is no parameter acount here.",
                     *       "code": "parameter-invalid",
                     *       "place": "query parameter acount",
                     *       "remedy": "Parameters are: account, scan, check.",
                     *       "instance": "urn:demarc:request:req-4"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Whoever is signed in may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A defect of the service. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    usersList: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of an earlier answer: 304 while it still holds. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    /** @description Changes with the content. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not modified: the ETag still holds. */
            304: {
                headers: {
                    /** @description Changes with the content. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request or the snapshot is wrong; place says where. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:demarc:problem:parameter-invalid",
                     *       "title": "Bad request",
                     *       "status": 400,
                     *       "detail": "There is no parameter acount here.",
                     *       "code": "parameter-invalid",
                     *       "place": "query parameter acount",
                     *       "remedy": "Parameters are: account, scan, check.",
                     *       "instance": "urn:demarc:request:req-4"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Whoever is signed in may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A defect of the service. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    usersAdd: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    login: string;
                    /** @enum {string} */
                    role: "viewer" | "auditor" | "operator" | "approver" | "admin";
                    /** Format: password */
                    password?: string;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request or the snapshot is wrong; place says where. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:demarc:problem:parameter-invalid",
                     *       "title": "Bad request",
                     *       "status": 400,
                     *       "detail": "There is no parameter acount here.",
                     *       "code": "parameter-invalid",
                     *       "place": "query parameter acount",
                     *       "remedy": "Parameters are: account, scan, check.",
                     *       "instance": "urn:demarc:request:req-4"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Whoever is signed in may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something else is at it at this moment; try again when that is done. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is larger than the service is configured to take. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The header Content-Type is none. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The Idempotency-Key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A defect of the service. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    usersRemove: {
        parameters: {
            query?: never;
            header?: {
                /** @description A text of your choice, unique for this request: repeated with it, the request is not carried out again and answers the same. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Uuid */
                user: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request or the snapshot is wrong; place says where. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:demarc:problem:parameter-invalid",
                     *       "title": "Bad request",
                     *       "status": 400,
                     *       "detail": "There is no parameter acount here.",
                     *       "code": "parameter-invalid",
                     *       "place": "query parameter acount",
                     *       "remedy": "Parameters are: account, scan, check.",
                     *       "instance": "urn:demarc:request:req-4"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Whoever is signed in may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something else is at it at this moment; try again when that is done. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is larger than the service is configured to take. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description An id in the path is longer than any id. */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The header Content-Type is none. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The Idempotency-Key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A defect of the service. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    usersChange: {
        parameters: {
            query?: never;
            header?: {
                /** @description A text of your choice, unique for this request: repeated with it, the request is not carried out again and answers the same. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Uuid */
                user: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    role?: "viewer" | "auditor" | "operator" | "approver" | "admin";
                    disabled?: boolean;
                    /** Format: password */
                    password?: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request or the snapshot is wrong; place says where. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:demarc:problem:parameter-invalid",
                     *       "title": "Bad request",
                     *       "status": 400,
                     *       "detail": "There is no parameter acount here.",
                     *       "code": "parameter-invalid",
                     *       "place": "query parameter acount",
                     *       "remedy": "Parameters are: account, scan, check.",
                     *       "instance": "urn:demarc:request:req-4"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Whoever is signed in may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something else is at it at this moment; try again when that is done. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is larger than the service is configured to take. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description An id in the path is longer than any id. */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The header Content-Type is none. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The Idempotency-Key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A defect of the service. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    apiKeysList: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of an earlier answer: 304 while it still holds. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    /** @description Changes with the content. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not modified: the ETag still holds. */
            304: {
                headers: {
                    /** @description Changes with the content. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request or the snapshot is wrong; place says where. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:demarc:problem:parameter-invalid",
                     *       "title": "Bad request",
                     *       "status": 400,
                     *       "detail": "There is no parameter acount here.",
                     *       "code": "parameter-invalid",
                     *       "place": "query parameter acount",
                     *       "remedy": "Parameters are: account, scan, check.",
                     *       "instance": "urn:demarc:request:req-4"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Whoever is signed in may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A defect of the service. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    apiKeysAdd: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    scopes: ("catalogue:read" | "accounts:read" | "accounts:write" | "snapshots:read" | "scans:read" | "scans:write" | "findings:read" | "reports:read" | "posture:read" | "metrics:read" | "jobs:read" | "jobs:write" | "notices:read" | "notices:write" | "statements:read" | "statements:write" | "evidence:read" | "exceptions:read" | "exceptions:write" | "settings:read" | "settings:write" | "users:read" | "users:write" | "keys:read" | "keys:write" | "log:read")[];
                    /** @description CIDR; none: any address */
                    ipRanges?: string[];
                    /** Format: date-time */
                    expiresAt?: string | null;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request or the snapshot is wrong; place says where. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:demarc:problem:parameter-invalid",
                     *       "title": "Bad request",
                     *       "status": 400,
                     *       "detail": "There is no parameter acount here.",
                     *       "code": "parameter-invalid",
                     *       "place": "query parameter acount",
                     *       "remedy": "Parameters are: account, scan, check.",
                     *       "instance": "urn:demarc:request:req-4"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Whoever is signed in may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something else is at it at this moment; try again when that is done. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is larger than the service is configured to take. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The header Content-Type is none. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The Idempotency-Key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A defect of the service. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    apiKeysRevoke: {
        parameters: {
            query?: never;
            header?: {
                /** @description A text of your choice, unique for this request: repeated with it, the request is not carried out again and answers the same. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Uuid */
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request or the snapshot is wrong; place says where. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:demarc:problem:parameter-invalid",
                     *       "title": "Bad request",
                     *       "status": 400,
                     *       "detail": "There is no parameter acount here.",
                     *       "code": "parameter-invalid",
                     *       "place": "query parameter acount",
                     *       "remedy": "Parameters are: account, scan, check.",
                     *       "instance": "urn:demarc:request:req-4"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Whoever is signed in may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something else is at it at this moment; try again when that is done. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is larger than the service is configured to take. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description An id in the path is longer than any id. */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The header Content-Type is none. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The Idempotency-Key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A defect of the service. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    auditLogExport: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of an earlier answer: 304 while it still holds. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    /** @description Changes with the content. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not modified: the ETag still holds. */
            304: {
                headers: {
                    /** @description Changes with the content. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request or the snapshot is wrong; place says where. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:demarc:problem:parameter-invalid",
                     *       "title": "Bad request",
                     *       "status": 400,
                     *       "detail": "There is no parameter acount here.",
                     *       "code": "parameter-invalid",
                     *       "place": "query parameter acount",
                     *       "remedy": "Parameters are: account, scan, check.",
                     *       "instance": "urn:demarc:request:req-4"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Whoever is signed in may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A defect of the service. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    auditLogVerify: {
        parameters: {
            query?: {
                /** @description Hash noted at an earlier verification: tells whether the log was cut short */
                head?: unknown;
            };
            header?: {
                /** @description ETag of an earlier answer: 304 while it still holds. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    /** @description Changes with the content. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not modified: the ETag still holds. */
            304: {
                headers: {
                    /** @description Changes with the content. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request or the snapshot is wrong; place says where. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:demarc:problem:parameter-invalid",
                     *       "title": "Bad request",
                     *       "status": 400,
                     *       "detail": "There is no parameter acount here.",
                     *       "code": "parameter-invalid",
                     *       "place": "query parameter acount",
                     *       "remedy": "Parameters are: account, scan, check.",
                     *       "instance": "urn:demarc:request:req-4"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Whoever is signed in may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A defect of the service. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    attestationsList: {
        parameters: {
            query?: {
                /** @description Framework id; may be given several times */
                framework?: string[];
                /** @description Control id; may be given several times */
                control?: string[];
                /** @description Root uin: only those that concern it */
                account?: string;
                /** @description How it stands today; several, also separated by commas */
                state?: ("valid" | "expired" | "superseded" | "not-yet" | "no-evidence" | "withdrawn")[];
                /** @description Only those that expire before then; ISO 8601 time, or a date (its first moment in UTC) */
                expiresBefore?: string;
                /** @description true: also count everything the filters admit, as total */
                count?: "true" | "false";
                /** @description Items a page, 1 to 1000 */
                limit?: number;
                /** @description next of the answer before, unchanged */
                cursor?: string;
                /** @description Filters in one text: name:value,value;name:value. A backslash takes the meaning from a comma, semicolon or colon after it. */
                filter?: string;
                /** @description Members to answer, of each item of a list; a dot reaches into one. Others, required ones too, are left out. */
                fields?: string;
            };
            header?: {
                /** @description ETag of an earlier answer: 304 while it still holds. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked. */
            200: {
                headers: {
                    /** @description Changes with the content. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "policies-2026",
                     *           "frameworkId": "iso-27001-2022",
                     *           "controlIds": [
                     *             "A.5.1",
                     *             "A.5.2"
                     *           ],
                     *           "statement": "Policies and roles were reviewed and approved by the board on 12 December.",
                     *           "holds": true,
                     *           "statedBy": "Li Na",
                     *           "approvedBy": "Wu Hao",
                     *           "statedAt": "2026-01-05",
                     *           "expiresAt": "2026-12-31",
                     *           "evidence": [
                     *             {
                     *               "name": "minutes.pdf",
                     *               "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                     *               "size": 48213,
                     *               "mediaType": "application/pdf"
                     *             }
                     *           ],
                     *           "state": "valid",
                     *           "recordedAt": "2026-01-05T09:12:44.018Z",
                     *           "recordedBy": "user:li.na",
                     *           "withdrawal": null
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
                    "application/json": components["schemas"]["AttestationPage"];
                };
            };
            /** @description Not modified: the ETag still holds. */
            304: {
                headers: {
                    /** @description Changes with the content. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request or the snapshot is wrong; place says where. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:demarc:problem:parameter-invalid",
                     *       "title": "Bad request",
                     *       "status": 400,
                     *       "detail": "There is no parameter acount here.",
                     *       "code": "parameter-invalid",
                     *       "place": "query parameter acount",
                     *       "remedy": "Parameters are: account, scan, check.",
                     *       "instance": "urn:demarc:request:req-4"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Whoever is signed in may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A defect of the service. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    attestationsAdd: {
        parameters: {
            query?: never;
            header?: {
                /** @description A text of your choice, unique for this request: repeated with it, the request is not carried out again and answers the same. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    id: string;
                    frameworkId: string;
                    /** @description This or controls */
                    controlId?: string;
                    controls?: string[];
                    scope?: {
                        accounts?: string[];
                        serviceModels?: ("iaas" | "paas" | "saas")[];
                        regions?: string[];
                    };
                    statement: string;
                    /** @description false: the controls do not hold */
                    holds: boolean;
                    statedBy: string;
                    approvedBy?: string;
                    /** @description A day, 2026-01-31 (UTC), or a time with its zone */
                    statedAt: string;
                    /** @description A day, 2026-01-31 (UTC), or a time with its zone */
                    expiresAt: string;
                    supersedes?: string;
                    evidence: {
                        name: string;
                        sha256: string;
                        size?: number;
                        mediaType?: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description It is on record. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "policies-2026",
                     *       "frameworkId": "iso-27001-2022",
                     *       "controlIds": [
                     *         "A.5.1",
                     *         "A.5.2"
                     *       ],
                     *       "statement": "Policies and roles were reviewed and approved by the board on 12 December.",
                     *       "holds": true,
                     *       "statedBy": "Li Na",
                     *       "approvedBy": "Wu Hao",
                     *       "statedAt": "2026-01-05",
                     *       "expiresAt": "2026-12-31",
                     *       "evidence": [
                     *         {
                     *           "name": "minutes.pdf",
                     *           "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                     *           "size": 48213,
                     *           "mediaType": "application/pdf"
                     *         }
                     *       ],
                     *       "state": "valid",
                     *       "recordedAt": "2026-01-05T09:12:44.018Z",
                     *       "recordedBy": "user:li.na",
                     *       "withdrawal": null
                     *     }
                     */
                    "application/json": components["schemas"]["Attestation"];
                };
            };
            /** @description The request or the snapshot is wrong; place says where. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:demarc:problem:parameter-invalid",
                     *       "title": "Bad request",
                     *       "status": 400,
                     *       "detail": "There is no parameter acount here.",
                     *       "code": "parameter-invalid",
                     *       "place": "query parameter acount",
                     *       "remedy": "Parameters are: account, scan, check.",
                     *       "instance": "urn:demarc:request:req-4"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Whoever is signed in may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something else is at it at this moment; try again when that is done. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is larger than the service is configured to take. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The header Content-Type is none. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The Idempotency-Key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A defect of the service. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    attestationsRead: {
        parameters: {
            query?: {
                /** @description Members to answer, of each item of a list; a dot reaches into one. Others, required ones too, are left out. */
                fields?: string;
            };
            header?: {
                /** @description ETag of an earlier answer: 304 while it still holds. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description Attestation id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked. */
            200: {
                headers: {
                    /** @description Changes with the content. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "policies-2026",
                     *       "frameworkId": "iso-27001-2022",
                     *       "controlIds": [
                     *         "A.5.1",
                     *         "A.5.2"
                     *       ],
                     *       "statement": "Policies and roles were reviewed and approved by the board on 12 December.",
                     *       "holds": true,
                     *       "statedBy": "Li Na",
                     *       "approvedBy": "Wu Hao",
                     *       "statedAt": "2026-01-05",
                     *       "expiresAt": "2026-12-31",
                     *       "evidence": [
                     *         {
                     *           "name": "minutes.pdf",
                     *           "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                     *           "size": 48213,
                     *           "mediaType": "application/pdf"
                     *         }
                     *       ],
                     *       "state": "valid",
                     *       "recordedAt": "2026-01-05T09:12:44.018Z",
                     *       "recordedBy": "user:li.na",
                     *       "withdrawal": null
                     *     }
                     */
                    "application/json": components["schemas"]["Attestation"];
                };
            };
            /** @description Not modified: the ETag still holds. */
            304: {
                headers: {
                    /** @description Changes with the content. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request or the snapshot is wrong; place says where. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:demarc:problem:parameter-invalid",
                     *       "title": "Bad request",
                     *       "status": 400,
                     *       "detail": "There is no parameter acount here.",
                     *       "code": "parameter-invalid",
                     *       "place": "query parameter acount",
                     *       "remedy": "Parameters are: account, scan, check.",
                     *       "instance": "urn:demarc:request:req-4"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Whoever is signed in may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description An id in the path is longer than any id. */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A defect of the service. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    attestationsWithdraw: {
        parameters: {
            query?: never;
            header?: {
                /** @description A text of your choice, unique for this request: repeated with it, the request is not carried out again and answers the same. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Attestation id */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description It is withdrawn. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "policies-2026",
                     *       "frameworkId": "iso-27001-2022",
                     *       "controlIds": [
                     *         "A.5.1",
                     *         "A.5.2"
                     *       ],
                     *       "statement": "Policies and roles were reviewed and approved by the board on 12 December.",
                     *       "holds": true,
                     *       "statedBy": "Li Na",
                     *       "approvedBy": "Wu Hao",
                     *       "statedAt": "2026-01-05",
                     *       "expiresAt": "2026-12-31",
                     *       "evidence": [
                     *         {
                     *           "name": "minutes.pdf",
                     *           "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                     *           "size": 48213,
                     *           "mediaType": "application/pdf"
                     *         }
                     *       ],
                     *       "state": "valid",
                     *       "recordedAt": "2026-01-05T09:12:44.018Z",
                     *       "recordedBy": "user:li.na",
                     *       "withdrawal": null
                     *     }
                     */
                    "application/json": components["schemas"]["Attestation"];
                };
            };
            /** @description The request or the snapshot is wrong; place says where. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:demarc:problem:parameter-invalid",
                     *       "title": "Bad request",
                     *       "status": 400,
                     *       "detail": "There is no parameter acount here.",
                     *       "code": "parameter-invalid",
                     *       "place": "query parameter acount",
                     *       "remedy": "Parameters are: account, scan, check.",
                     *       "instance": "urn:demarc:request:req-4"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Whoever is signed in may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something else is at it at this moment; try again when that is done. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is larger than the service is configured to take. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description An id in the path is longer than any id. */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The header Content-Type is none. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The Idempotency-Key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A defect of the service. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    certificatesList: {
        parameters: {
            query?: {
                /** @description Framework id; may be given several times */
                framework?: string[];
                /** @description Control id; may be given several times */
                control?: string[];
                /** @description How it stands today; several, also separated by commas */
                state?: ("valid" | "expired" | "expiry-unknown" | "not-yet" | "withdrawn")[];
                /** @description Only those that expire before then; ISO 8601 time, or a date (its first moment in UTC) */
                expiresBefore?: string;
                /** @description true: also count everything the filters admit, as total */
                count?: "true" | "false";
                /** @description Items a page, 1 to 1000 */
                limit?: number;
                /** @description next of the answer before, unchanged */
                cursor?: string;
                /** @description Filters in one text: name:value,value;name:value. A backslash takes the meaning from a comma, semicolon or colon after it. */
                filter?: string;
                /** @description Members to answer, of each item of a list; a dot reaches into one. Others, required ones too, are left out. */
                fields?: string;
            };
            header?: {
                /** @description ETag of an earlier answer: 304 while it still holds. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked. */
            200: {
                headers: {
                    /** @description Changes with the content. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "iso-27001-obtained",
                     *           "frameworkId": "iso-27001-2022",
                     *           "issuer": "The body on the document",
                     *           "scope": "Public cloud services",
                     *           "serviceModels": [
                     *             "iaas",
                     *             "paas",
                     *             "saas"
                     *           ],
                     *           "issuedAt": "2025-06-01",
                     *           "expiresAt": "2028-05-31",
                     *           "source": "Obtained from the provider on 2 January 2026",
                     *           "evidence": {
                     *             "name": "minutes.pdf",
                     *             "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                     *             "size": 48213,
                     *             "mediaType": "application/pdf"
                     *           },
                     *           "state": "valid",
                     *           "recordedAt": "2026-01-05T09:12:44.018Z",
                     *           "recordedBy": "user:li.na",
                     *           "withdrawal": null
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
                    "application/json": components["schemas"]["CertificatePage"];
                };
            };
            /** @description Not modified: the ETag still holds. */
            304: {
                headers: {
                    /** @description Changes with the content. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request or the snapshot is wrong; place says where. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:demarc:problem:parameter-invalid",
                     *       "title": "Bad request",
                     *       "status": 400,
                     *       "detail": "There is no parameter acount here.",
                     *       "code": "parameter-invalid",
                     *       "place": "query parameter acount",
                     *       "remedy": "Parameters are: account, scan, check.",
                     *       "instance": "urn:demarc:request:req-4"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Whoever is signed in may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A defect of the service. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    certificatesAdd: {
        parameters: {
            query?: never;
            header?: {
                /** @description A text of your choice, unique for this request: repeated with it, the request is not carried out again and answers the same. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    id: string;
                    frameworkId: string;
                    standard?: string;
                    issuer: string;
                    scope: string;
                    serviceModels: ("iaas" | "paas" | "saas")[];
                    regions?: string[];
                    controls?: string[];
                    /** @description A day, 2026-01-31 (UTC), or a time with its zone */
                    issuedAt: string | null;
                    /** @description A day, 2026-01-31 (UTC), or a time with its zone */
                    expiresAt: string | null;
                    source: string;
                    chapter?: string;
                    evidence?: {
                        name: string;
                        sha256: string;
                        size?: number;
                        mediaType?: string;
                    };
                };
            };
        };
        responses: {
            /** @description It is on record. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "iso-27001-obtained",
                     *       "frameworkId": "iso-27001-2022",
                     *       "issuer": "The body on the document",
                     *       "scope": "Public cloud services",
                     *       "serviceModels": [
                     *         "iaas",
                     *         "paas",
                     *         "saas"
                     *       ],
                     *       "issuedAt": "2025-06-01",
                     *       "expiresAt": "2028-05-31",
                     *       "source": "Obtained from the provider on 2 January 2026",
                     *       "evidence": {
                     *         "name": "minutes.pdf",
                     *         "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                     *         "size": 48213,
                     *         "mediaType": "application/pdf"
                     *       },
                     *       "state": "valid",
                     *       "recordedAt": "2026-01-05T09:12:44.018Z",
                     *       "recordedBy": "user:li.na",
                     *       "withdrawal": null
                     *     }
                     */
                    "application/json": components["schemas"]["Certificate"];
                };
            };
            /** @description The request or the snapshot is wrong; place says where. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:demarc:problem:parameter-invalid",
                     *       "title": "Bad request",
                     *       "status": 400,
                     *       "detail": "There is no parameter acount here.",
                     *       "code": "parameter-invalid",
                     *       "place": "query parameter acount",
                     *       "remedy": "Parameters are: account, scan, check.",
                     *       "instance": "urn:demarc:request:req-4"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Whoever is signed in may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something else is at it at this moment; try again when that is done. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is larger than the service is configured to take. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The header Content-Type is none. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The Idempotency-Key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A defect of the service. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    certificatesRead: {
        parameters: {
            query?: {
                /** @description Members to answer, of each item of a list; a dot reaches into one. Others, required ones too, are left out. */
                fields?: string;
            };
            header?: {
                /** @description ETag of an earlier answer: 304 while it still holds. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description Certificate id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked. */
            200: {
                headers: {
                    /** @description Changes with the content. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "iso-27001-obtained",
                     *       "frameworkId": "iso-27001-2022",
                     *       "issuer": "The body on the document",
                     *       "scope": "Public cloud services",
                     *       "serviceModels": [
                     *         "iaas",
                     *         "paas",
                     *         "saas"
                     *       ],
                     *       "issuedAt": "2025-06-01",
                     *       "expiresAt": "2028-05-31",
                     *       "source": "Obtained from the provider on 2 January 2026",
                     *       "evidence": {
                     *         "name": "minutes.pdf",
                     *         "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                     *         "size": 48213,
                     *         "mediaType": "application/pdf"
                     *       },
                     *       "state": "valid",
                     *       "recordedAt": "2026-01-05T09:12:44.018Z",
                     *       "recordedBy": "user:li.na",
                     *       "withdrawal": null
                     *     }
                     */
                    "application/json": components["schemas"]["Certificate"];
                };
            };
            /** @description Not modified: the ETag still holds. */
            304: {
                headers: {
                    /** @description Changes with the content. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request or the snapshot is wrong; place says where. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:demarc:problem:parameter-invalid",
                     *       "title": "Bad request",
                     *       "status": 400,
                     *       "detail": "There is no parameter acount here.",
                     *       "code": "parameter-invalid",
                     *       "place": "query parameter acount",
                     *       "remedy": "Parameters are: account, scan, check.",
                     *       "instance": "urn:demarc:request:req-4"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Whoever is signed in may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description An id in the path is longer than any id. */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A defect of the service. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    certificatesWithdraw: {
        parameters: {
            query?: never;
            header?: {
                /** @description A text of your choice, unique for this request: repeated with it, the request is not carried out again and answers the same. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Certificate id */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description It is withdrawn. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "iso-27001-obtained",
                     *       "frameworkId": "iso-27001-2022",
                     *       "issuer": "The body on the document",
                     *       "scope": "Public cloud services",
                     *       "serviceModels": [
                     *         "iaas",
                     *         "paas",
                     *         "saas"
                     *       ],
                     *       "issuedAt": "2025-06-01",
                     *       "expiresAt": "2028-05-31",
                     *       "source": "Obtained from the provider on 2 January 2026",
                     *       "evidence": {
                     *         "name": "minutes.pdf",
                     *         "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                     *         "size": 48213,
                     *         "mediaType": "application/pdf"
                     *       },
                     *       "state": "valid",
                     *       "recordedAt": "2026-01-05T09:12:44.018Z",
                     *       "recordedBy": "user:li.na",
                     *       "withdrawal": null
                     *     }
                     */
                    "application/json": components["schemas"]["Certificate"];
                };
            };
            /** @description The request or the snapshot is wrong; place says where. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:demarc:problem:parameter-invalid",
                     *       "title": "Bad request",
                     *       "status": 400,
                     *       "detail": "There is no parameter acount here.",
                     *       "code": "parameter-invalid",
                     *       "place": "query parameter acount",
                     *       "remedy": "Parameters are: account, scan, check.",
                     *       "instance": "urn:demarc:request:req-4"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Whoever is signed in may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something else is at it at this moment; try again when that is done. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is larger than the service is configured to take. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description An id in the path is longer than any id. */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The header Content-Type is none. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The Idempotency-Key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A defect of the service. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exceptionsList: {
        parameters: {
            query?: {
                /** @description Check id; may be given several times */
                check?: string[];
                /** @description Framework id: what its controls rest on; may be given several times */
                framework?: string[];
                /** @description Family id of the one framework given; may be given several times */
                family?: string[];
                /** @description Control id of the one framework given; may be given several times */
                control?: string[];
                /** @description Root uin: only those that concern it */
                account?: string;
                /** @description How it stands today; several, also separated by commas */
                state?: ("active" | "expired" | "not-yet" | "withdrawn")[];
                /** @description Only those that expire before then; ISO 8601 time, or a date (its first moment in UTC) */
                expiresBefore?: string;
                /** @description true: also count everything the filters admit, as total */
                count?: "true" | "false";
                /** @description Items a page, 1 to 1000 */
                limit?: number;
                /** @description next of the answer before, unchanged */
                cursor?: string;
                /** @description Filters in one text: name:value,value;name:value. A backslash takes the meaning from a comma, semicolon or colon after it. */
                filter?: string;
                /** @description Members to answer, of each item of a list; a dot reaches into one. Others, required ones too, are left out. */
                fields?: string;
            };
            header?: {
                /** @description ETag of an earlier answer: 304 while it still holds. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked. */
            200: {
                headers: {
                    /** @description Changes with the content. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "ex-legacy",
                     *           "checkId": "cbs-disk-encrypted",
                     *           "scope": {
                     *             "regions": [
                     *               "ap-guangzhou"
                     *             ]
                     *           },
                     *           "reason": "The machines are retired in March.",
                     *           "requestedBy": "Li Na",
                     *           "approvedBy": "Wu Hao",
                     *           "approvedAt": "2026-01-10",
                     *           "expiresAt": "2026-03-31",
                     *           "state": "active",
                     *           "recordedAt": "2026-01-05T09:12:44.018Z",
                     *           "recordedBy": "user:wu.hao",
                     *           "withdrawal": null
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
                    "application/json": components["schemas"]["ExceptionPage"];
                };
            };
            /** @description Not modified: the ETag still holds. */
            304: {
                headers: {
                    /** @description Changes with the content. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request or the snapshot is wrong; place says where. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:demarc:problem:parameter-invalid",
                     *       "title": "Bad request",
                     *       "status": 400,
                     *       "detail": "There is no parameter acount here.",
                     *       "code": "parameter-invalid",
                     *       "place": "query parameter acount",
                     *       "remedy": "Parameters are: account, scan, check.",
                     *       "instance": "urn:demarc:request:req-4"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Whoever is signed in may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A defect of the service. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exceptionsAdd: {
        parameters: {
            query?: never;
            header?: {
                /** @description A text of your choice, unique for this request: repeated with it, the request is not carried out again and answers the same. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    id: string;
                    /** @description This or fingerprint */
                    checkId?: string;
                    fingerprint?: string;
                    resourceId?: string;
                    scope?: {
                        accounts?: string[];
                        regions?: string[];
                        services?: string[];
                        resources?: string[];
                        tags?: {
                            [key: string]: string[];
                        };
                    };
                    reason: string;
                    requestedBy: string;
                    /** @description Somebody else than the requester */
                    approvedBy: string;
                    /** @description A day, 2026-01-31 (UTC), or a time with its zone */
                    approvedAt: string;
                    /** @description At most one year after the approval */
                    expiresAt: string;
                };
            };
        };
        responses: {
            /** @description It is on record. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "ex-legacy",
                     *       "checkId": "cbs-disk-encrypted",
                     *       "scope": {
                     *         "regions": [
                     *           "ap-guangzhou"
                     *         ]
                     *       },
                     *       "reason": "The machines are retired in March.",
                     *       "requestedBy": "Li Na",
                     *       "approvedBy": "Wu Hao",
                     *       "approvedAt": "2026-01-10",
                     *       "expiresAt": "2026-03-31",
                     *       "state": "active",
                     *       "recordedAt": "2026-01-05T09:12:44.018Z",
                     *       "recordedBy": "user:wu.hao",
                     *       "withdrawal": null
                     *     }
                     */
                    "application/json": components["schemas"]["Exception"];
                };
            };
            /** @description The request or the snapshot is wrong; place says where. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:demarc:problem:parameter-invalid",
                     *       "title": "Bad request",
                     *       "status": 400,
                     *       "detail": "There is no parameter acount here.",
                     *       "code": "parameter-invalid",
                     *       "place": "query parameter acount",
                     *       "remedy": "Parameters are: account, scan, check.",
                     *       "instance": "urn:demarc:request:req-4"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Whoever is signed in may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something else is at it at this moment; try again when that is done. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is larger than the service is configured to take. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The header Content-Type is none. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The Idempotency-Key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A defect of the service. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exceptionsRead: {
        parameters: {
            query?: {
                /** @description Members to answer, of each item of a list; a dot reaches into one. Others, required ones too, are left out. */
                fields?: string;
            };
            header?: {
                /** @description ETag of an earlier answer: 304 while it still holds. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description Exception id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked. */
            200: {
                headers: {
                    /** @description Changes with the content. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "ex-legacy",
                     *       "checkId": "cbs-disk-encrypted",
                     *       "scope": {
                     *         "regions": [
                     *           "ap-guangzhou"
                     *         ]
                     *       },
                     *       "reason": "The machines are retired in March.",
                     *       "requestedBy": "Li Na",
                     *       "approvedBy": "Wu Hao",
                     *       "approvedAt": "2026-01-10",
                     *       "expiresAt": "2026-03-31",
                     *       "state": "active",
                     *       "recordedAt": "2026-01-05T09:12:44.018Z",
                     *       "recordedBy": "user:wu.hao",
                     *       "withdrawal": null
                     *     }
                     */
                    "application/json": components["schemas"]["Exception"];
                };
            };
            /** @description Not modified: the ETag still holds. */
            304: {
                headers: {
                    /** @description Changes with the content. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request or the snapshot is wrong; place says where. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:demarc:problem:parameter-invalid",
                     *       "title": "Bad request",
                     *       "status": 400,
                     *       "detail": "There is no parameter acount here.",
                     *       "code": "parameter-invalid",
                     *       "place": "query parameter acount",
                     *       "remedy": "Parameters are: account, scan, check.",
                     *       "instance": "urn:demarc:request:req-4"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Whoever is signed in may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description An id in the path is longer than any id. */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A defect of the service. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exceptionsWithdraw: {
        parameters: {
            query?: never;
            header?: {
                /** @description A text of your choice, unique for this request: repeated with it, the request is not carried out again and answers the same. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Exception id */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description It is withdrawn. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "ex-legacy",
                     *       "checkId": "cbs-disk-encrypted",
                     *       "scope": {
                     *         "regions": [
                     *           "ap-guangzhou"
                     *         ]
                     *       },
                     *       "reason": "The machines are retired in March.",
                     *       "requestedBy": "Li Na",
                     *       "approvedBy": "Wu Hao",
                     *       "approvedAt": "2026-01-10",
                     *       "expiresAt": "2026-03-31",
                     *       "state": "active",
                     *       "recordedAt": "2026-01-05T09:12:44.018Z",
                     *       "recordedBy": "user:wu.hao",
                     *       "withdrawal": null
                     *     }
                     */
                    "application/json": components["schemas"]["Exception"];
                };
            };
            /** @description The request or the snapshot is wrong; place says where. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:demarc:problem:parameter-invalid",
                     *       "title": "Bad request",
                     *       "status": 400,
                     *       "detail": "There is no parameter acount here.",
                     *       "code": "parameter-invalid",
                     *       "place": "query parameter acount",
                     *       "remedy": "Parameters are: account, scan, check.",
                     *       "instance": "urn:demarc:request:req-4"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Whoever is signed in may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something else is at it at this moment; try again when that is done. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is larger than the service is configured to take. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description An id in the path is longer than any id. */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The header Content-Type is none. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The Idempotency-Key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A defect of the service. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    evidenceList: {
        parameters: {
            query?: {
                /** @description Media type; may be given several times */
                mediaType?: string[];
                /** @description true: also count everything the filters admit, as total */
                count?: "true" | "false";
                /** @description Items a page, 1 to 1000 */
                limit?: number;
                /** @description next of the answer before, unchanged */
                cursor?: string;
                /** @description Filters in one text: name:value,value;name:value. A backslash takes the meaning from a comma, semicolon or colon after it. */
                filter?: string;
                /** @description Members to answer, of each item of a list; a dot reaches into one. Others, required ones too, are left out. */
                fields?: string;
            };
            header?: {
                /** @description ETag of an earlier answer: 304 while it still holds. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked. */
            200: {
                headers: {
                    /** @description Changes with the content. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "name": "minutes.pdf",
                     *           "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                     *           "size": 48213,
                     *           "mediaType": "application/pdf",
                     *           "recordedAt": "2026-01-05T09:10:02.551Z",
                     *           "recordedBy": "user:li.na"
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
                    "application/json": components["schemas"]["EvidenceFilePage"];
                };
            };
            /** @description Not modified: the ETag still holds. */
            304: {
                headers: {
                    /** @description Changes with the content. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request or the snapshot is wrong; place says where. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:demarc:problem:parameter-invalid",
                     *       "title": "Bad request",
                     *       "status": 400,
                     *       "detail": "There is no parameter acount here.",
                     *       "code": "parameter-invalid",
                     *       "place": "query parameter acount",
                     *       "remedy": "Parameters are: account, scan, check.",
                     *       "instance": "urn:demarc:request:req-4"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Whoever is signed in may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A defect of the service. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    evidenceAdd: {
        parameters: {
            query: {
                /** @description File name with its extension, without folders */
                name: string;
                /** @description SHA-256 that the content must have */
                sha256?: string;
            };
            header?: {
                /** @description A text of your choice, unique for this request: repeated with it, the request is not carried out again and answers the same. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        /** @description The bytes of the file */
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description The file is stored; its hash is what statements name. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "name": "minutes.pdf",
                     *       "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                     *       "size": 48213,
                     *       "mediaType": "application/pdf",
                     *       "recordedAt": "2026-01-05T09:10:02.551Z",
                     *       "recordedBy": "user:li.na"
                     *     }
                     */
                    "application/json": components["schemas"]["EvidenceFile"];
                };
            };
            /** @description The request or the snapshot is wrong; place says where. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:demarc:problem:parameter-invalid",
                     *       "title": "Bad request",
                     *       "status": 400,
                     *       "detail": "There is no parameter acount here.",
                     *       "code": "parameter-invalid",
                     *       "place": "query parameter acount",
                     *       "remedy": "Parameters are: account, scan, check.",
                     *       "instance": "urn:demarc:request:req-4"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Whoever is signed in may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something else is at it at this moment; try again when that is done. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is larger than the service is configured to take. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The header Content-Type is none. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The Idempotency-Key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A defect of the service. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    evidenceContent: {
        parameters: {
            query?: never;
            header?: {
                /** @description One range of bytes, e.g. bytes=1000- to go on with a download. If-Range makes sure it is the same file. */
                Range?: string;
                /** @description ETag of an earlier answer: 304 while it still holds. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description SHA-256 of its content, hexadecimal */
                sha256: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    /** @description Changes with the content. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                    "image/png": string;
                    "image/jpeg": string;
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/zip": string;
                    "application/json": unknown;
                    "text/csv": string;
                    "message/rfc822": string;
                    "text/plain": string;
                };
            };
            /** @description The range that was asked for. */
            206: {
                headers: {
                    /** @description Which bytes of how many. */
                    "Content-Range"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                    "image/png": string;
                    "image/jpeg": string;
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/zip": string;
                    "application/json": string;
                    "text/csv": string;
                    "message/rfc822": string;
                    "text/plain": string;
                };
            };
            /** @description Not modified: the ETag still holds. */
            304: {
                headers: {
                    /** @description Changes with the content. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request or the snapshot is wrong; place says where. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:demarc:problem:parameter-invalid",
                     *       "title": "Bad request",
                     *       "status": 400,
                     *       "detail": "There is no parameter acount here.",
                     *       "code": "parameter-invalid",
                     *       "place": "query parameter acount",
                     *       "remedy": "Parameters are: account, scan, check.",
                     *       "instance": "urn:demarc:request:req-4"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Whoever is signed in may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description An id in the path is longer than any id. */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The range lies outside the content. */
            416: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A defect of the service. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
