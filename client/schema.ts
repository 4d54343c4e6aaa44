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
    "/health/startup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Has the process started */
        get: operations["healthStartup"];
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
    "/api/v1/findings/causes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List what opens several findings at once */
        get: operations["findingsCauses"];
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
        get: operations["pdfsFamily"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/scans/{scan}/assessments/{framework}/report.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Download the report of a framework */
        get: operations["pdfsFramework"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/scans/{scan}/assessments/{framework}/responsibility-matrix.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Download the customer responsibility matrix */
        get: operations["pdfsMatrix"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/scans/{scan}/assessments/{framework}/statement-of-applicability.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Download the statement of applicability */
        get: operations["pdfsApplicability"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/scans/{scan}/assessments/{framework}/evidence-annex.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Download the evidence annex */
        get: operations["pdfsAnnex"];
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
    "/api/v1/jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List jobs */
        get: operations["jobsList"];
        put?: never;
        /** Ask for a scan */
        post: operations["jobsAdd"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a job */
        get: operations["jobsRead"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/{id}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Listen to a job: server-sent events progress and end */
        get: operations["jobsListen"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/{id}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Cancel a job */
        post: operations["jobsCancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/schedules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List schedules */
        get: operations["schedulesList"];
        put?: never;
        /** Make a schedule */
        post: operations["schedulesAdd"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/schedules/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a schedule */
        get: operations["schedulesRead"];
        /** Change a schedule */
        put: operations["schedulesChange"];
        post?: never;
        /** Remove a schedule */
        delete: operations["schedulesRemove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/schedules/{id}/runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Run a schedule now */
        post: operations["schedulesRun"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/schedules/{id}/slots": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Preview the slots of a schedule */
        get: operations["schedulesSlots"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/retention": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read how long things are kept */
        get: operations["retentionRules"];
        /** Say how long things are kept */
        put: operations["retentionSetRules"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/retention/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** See what retention would remove now */
        get: operations["retentionPreview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/retention/runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Remove now what was kept long enough */
        post: operations["retentionRun"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/legal-holds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List legal holds */
        get: operations["retentionHolds"];
        put?: never;
        /** Place a legal hold */
        post: operations["retentionPlace"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/legal-holds/{id}/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Release a legal hold */
        post: operations["retentionRelease"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notification-targets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List notification targets */
        get: operations["notificationsList"];
        put?: never;
        /** Make a notification target */
        post: operations["notificationsAdd"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notification-targets/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a notification target */
        get: operations["notificationsRead"];
        /** Change a notification target */
        put: operations["notificationsChange"];
        post?: never;
        /** Remove a notification target */
        delete: operations["notificationsRemove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notification-targets/{id}/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send a test to a notification target */
        post: operations["notificationsTest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notification-deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List what was told to whom, and how it went */
        get: operations["notificationsDeliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notification-deliveries/{id}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send an event again */
        post: operations["notificationsReplay"];
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
         *       "at": "2026-01-15T09:00:00.000Z",
         *       "framework": "iso-27001-2022",
         *       "items": [
         *         {
         *           "account": "100000000001",
         *           "name": "Example Ltd",
         *           "assessedAt": "2026-01-15T08:00:02.113Z",
         *           "scanId": "0b8f8c39-1c3b-4c5c-9a52-7a4b6a6f1f10",
         *           "reportId": "DMR-20260115-3F9A2C71-iso-27001-2022",
         *           "controls": {
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
         *           "findings": {
         *             "open": {
         *               "critical": 2,
         *               "high": 9,
         *               "medium": 31,
         *               "low": 12
         *             },
         *             "openTotal": 54,
         *             "unknown": 7,
         *             "acceptedRisks": 1,
         *             "meanAgeDays": 41.2
         *           },
         *           "families": [
         *             {
         *               "family": "A.8",
         *               "controls": {
         *                 "states": {
         *                   "satisfied": 12,
         *                   "partly-evidenced": 9,
         *                   "not-satisfied": 20,
         *                   "not-assessed": 50,
         *                   "inherited": 0,
         *                   "not-applicable": 2
         *                 },
         *                 "total": 93,
         *                 "inScope": 91,
         *                 "assessed": 32,
         *                 "coverage": 0.3516,
         *                 "conformance": 0.375
         *               },
         *               "findings": {
         *                 "open": {
         *                   "critical": 2,
         *                   "high": 9,
         *                   "medium": 31,
         *                   "low": 12
         *                 },
         *                 "openTotal": 54,
         *                 "unknown": 7,
         *                 "acceptedRisks": 1,
         *                 "meanAgeDays": 41.2
         *               }
         *             }
         *           ],
         *           "layers": [
         *             {
         *               "layer": "customer-data",
         *               "controls": {
         *                 "states": {
         *                   "satisfied": 12,
         *                   "partly-evidenced": 9,
         *                   "not-satisfied": 20,
         *                   "not-assessed": 50,
         *                   "inherited": 0,
         *                   "not-applicable": 2
         *                 },
         *                 "total": 93,
         *                 "inScope": 91,
         *                 "assessed": 32,
         *                 "coverage": 0.3516,
         *                 "conformance": 0.375
         *               },
         *               "findings": {
         *                 "open": {
         *                   "critical": 2,
         *                   "high": 9,
         *                   "medium": 31,
         *                   "low": 12
         *                 },
         *                 "openTotal": 54,
         *                 "unknown": 7,
         *                 "acceptedRisks": 1,
         *                 "meanAgeDays": 41.2
         *               }
         *             }
         *           ]
         *         }
         *       ]
         *     }
         */
        AccountComparison: {
            /** Format: date-time */
            at: string;
            framework: string;
            items: {
                account: string;
                name: string | null;
                assessedAt: string | null;
                scanId: string | null;
                reportId: string | null;
                controls: components["schemas"]["Scorecard"] | null;
                findings: components["schemas"]["FindingNumbers"];
                families: {
                    family: string;
                    controls: components["schemas"]["Scorecard"] | null;
                    findings: components["schemas"]["FindingNumbers"];
                }[];
                layers: {
                    layer: string;
                    controls: components["schemas"]["Scorecard"] | null;
                    findings: components["schemas"]["FindingNumbers"];
                }[];
            }[];
        };
        /**
         * @example {
         *       "slug": "retail",
         *       "name": "Retail",
         *       "accounts": [
         *         "100000000001"
         *       ]
         *     }
         */
        AccountGroup: {
            slug: string;
            name: string;
            accounts: string[];
        };
        /**
         * @example {
         *       "items": [
         *         {
         *           "slug": "retail",
         *           "name": "Retail",
         *           "accounts": [
         *             "100000000001"
         *           ]
         *         }
         *       ]
         *     }
         */
        AccountGroupList: {
            items: components["schemas"]["AccountGroup"][];
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
         *       "at": "2026-01-15T09:00:00.000Z",
         *       "since": "2025-12-16T09:00:00.000Z",
         *       "sort": "critical",
         *       "total": 12,
         *       "items": [
         *         {
         *           "rank": 1,
         *           "name": "Example Ltd",
         *           "assessedAt": "2026-01-15T08:00:02.113Z",
         *           "account": "100000000001",
         *           "value": 2,
         *           "valueBefore": 3,
         *           "controls": {
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
         *           "findings": {
         *             "open": {
         *               "critical": 2,
         *               "high": 9,
         *               "medium": 31,
         *               "low": 12
         *             },
         *             "openTotal": 54,
         *             "unknown": 7,
         *             "acceptedRisks": 1,
         *             "meanAgeDays": 41.2
         *           }
         *         }
         *       ]
         *     }
         */
        AccountRanking: {
            /** Format: date-time */
            at: string;
            /** Format: date-time */
            since: string;
            sort: string;
            total: number;
            items: {
                rank: number;
                name: string | null;
                assessedAt: string | null;
                account: string;
                value: number | null;
                valueBefore: number | null;
                controls: components["schemas"]["Scorecard"] | null;
                findings: components["schemas"]["FindingNumbers"];
            }[];
        };
        /**
         * @example {
         *       "id": "7d2b9c39-1c3b-4c5c-9a52-7a4b6a6f1f10",
         *       "name": "Grafana",
         *       "prefix": "dmk_1f9a27c4",
         *       "scopes": [
         *         "posture:read"
         *       ],
         *       "ipRanges": [
         *         "10.0.0.0/8"
         *       ],
         *       "createdAt": "2026-01-05T09:12:44.018Z",
         *       "createdBy": "user:admin",
         *       "expiresAt": null,
         *       "lastUsedAt": null,
         *       "revokedAt": null,
         *       "key": "dmk_1f9a27c4_0123456789abcdef"
         *     }
         */
        AddedApiKey: {
            /** Format: uuid */
            id: string;
            name: string;
            prefix: string;
            scopes: string[];
            ipRanges: string[];
            /** Format: date-time */
            createdAt: string;
            createdBy: string;
            expiresAt: string | null;
            lastUsedAt: string | null;
            revokedAt: string | null;
            key: string;
        };
        /**
         * @example {
         *       "id": "4f8b9c39-1c3b-4c5c-9a52-7a4b6a6f1f10",
         *       "login": "li.na",
         *       "role": "viewer",
         *       "disabled": false,
         *       "createdAt": "2026-01-05T09:12:44.018Z"
         *     }
         */
        AddedUser: {
            /** Format: uuid */
            id: string;
            login: string;
            /** @enum {string} */
            role: "viewer" | "auditor" | "operator" | "approver" | "admin";
            disabled: boolean;
            /** Format: date-time */
            createdAt: string;
            password?: string;
        };
        /**
         * @example {
         *       "id": "7d2b9c39-1c3b-4c5c-9a52-7a4b6a6f1f10",
         *       "name": "Grafana",
         *       "prefix": "dmk_1f9a27c4",
         *       "scopes": [
         *         "posture:read"
         *       ],
         *       "ipRanges": [
         *         "10.0.0.0/8"
         *       ],
         *       "createdAt": "2026-01-05T09:12:44.018Z",
         *       "createdBy": "user:admin",
         *       "expiresAt": null,
         *       "lastUsedAt": null,
         *       "revokedAt": null
         *     }
         */
        ApiKey: {
            /** Format: uuid */
            id: string;
            name: string;
            prefix: string;
            scopes: string[];
            ipRanges: string[];
            /** Format: date-time */
            createdAt: string;
            createdBy: string;
            expiresAt: string | null;
            lastUsedAt: string | null;
            revokedAt: string | null;
        };
        /**
         * @example {
         *       "items": [
         *         {
         *           "id": "7d2b9c39-1c3b-4c5c-9a52-7a4b6a6f1f10",
         *           "name": "Grafana",
         *           "prefix": "dmk_1f9a27c4",
         *           "scopes": [
         *             "posture:read"
         *           ],
         *           "ipRanges": [
         *             "10.0.0.0/8"
         *           ],
         *           "createdAt": "2026-01-05T09:12:44.018Z",
         *           "createdBy": "user:admin",
         *           "expiresAt": null,
         *           "lastUsedAt": null,
         *           "revokedAt": null
         *         }
         *       ]
         *     }
         */
        ApiKeyList: {
            items: components["schemas"]["ApiKey"][];
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
         *       "from": "2025-12-16T09:00:00.000Z",
         *       "to": "2026-04-15T09:00:00.000Z",
         *       "items": [
         *         {
         *           "account": "100000000001",
         *           "kind": "certificate",
         *           "frameworkId": "iso-27001-2022",
         *           "id": "tencent-cloud-iso-27001",
         *           "title": "BSI: cloud services",
         *           "concerns": 31,
         *           "expiresAt": "2026-02-28T23:59:59.999Z",
         *           "expired": false,
         *           "daysLeft": 44
         *         }
         *       ]
         *     }
         */
        Expiries: {
            /** Format: date-time */
            from: string;
            /** Format: date-time */
            to: string;
            items: {
                account: string;
                /** @enum {string} */
                kind: "certificate" | "attestation" | "exception";
                frameworkId: string | null;
                id: string;
                title: string;
                concerns: number | null;
                /** Format: date-time */
                expiresAt: string;
                expired: boolean;
                daysLeft: number;
            }[];
        };
        /**
         * @example {
         *       "total": 9,
         *       "facets": {
         *         "account": [],
         *         "framework": [],
         *         "check": [],
         *         "severity": [
         *           {
         *             "value": "high",
         *             "count": 9
         *           },
         *           {
         *             "value": "critical",
         *             "count": 2
         *           }
         *         ],
         *         "layer": [],
         *         "party": [],
         *         "serviceModel": [],
         *         "service": [],
         *         "kind": [],
         *         "region": [],
         *         "outcome": []
         *       }
         *     }
         */
        FacetCounts: {
            total: number;
            facets: {
                account: {
                    value: string;
                    count: number;
                }[];
                framework: {
                    value: string;
                    count: number;
                }[];
                check: {
                    value: string;
                    count: number;
                }[];
                severity: {
                    value: string;
                    count: number;
                }[];
                layer: {
                    value: string;
                    count: number;
                }[];
                party: {
                    value: string;
                    count: number;
                }[];
                serviceModel: {
                    value: string;
                    count: number;
                }[];
                service: {
                    value: string;
                    count: number;
                }[];
                kind: {
                    value: string;
                    count: number;
                }[];
                region: {
                    value: string;
                    count: number;
                }[];
                outcome: {
                    value: string;
                    count: number;
                }[];
            };
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
         *         "name": "media-1250000001",
         *         "tags": [
         *           {
         *             "key": "env",
         *             "value": "production"
         *           }
         *         ]
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
                tags: {
                    key: string;
                    value: string;
                }[] | null;
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
         *       "kind": "security-group-rule",
         *       "id": "sg-1/ingress/0#1f9a27c4",
         *       "label": "sg-1 lets everybody in on TCP 22",
         *       "findings": 214,
         *       "resources": 107,
         *       "checkIds": [
         *         "cvm-ssh-not-public"
         *       ],
         *       "worstSeverity": "critical"
         *     }
         */
        FindingCause: {
            /** @enum {string} */
            kind: "security-group-rule" | "security-group" | "network-acl-entry" | "firewall-rule" | "network-path" | "address-template" | "policy-statement" | "policy" | "role" | "user" | "image" | "key-pair" | "launch-configuration" | "encryption-key" | "certificate" | "audit-track" | "setting";
            id: string;
            label: string;
            findings: number;
            resources: number;
            checkIds: string[];
            /** @enum {string} */
            worstSeverity: "critical" | "high" | "medium" | "low";
        };
        /**
         * @example {
         *       "items": [
         *         {
         *           "kind": "security-group-rule",
         *           "id": "sg-1/ingress/0#1f9a27c4",
         *           "label": "sg-1 lets everybody in on TCP 22",
         *           "findings": 214,
         *           "resources": 107,
         *           "checkIds": [
         *             "cvm-ssh-not-public"
         *           ],
         *           "worstSeverity": "critical"
         *         }
         *       ]
         *     }
         */
        FindingCauseList: {
            items: components["schemas"]["FindingCause"][];
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
         *             "name": "media-1250000001",
         *             "tags": [
         *               {
         *                 "key": "env",
         *                 "value": "production"
         *               }
         *             ]
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
         *       "open": {
         *         "critical": 2,
         *         "high": 9,
         *         "medium": 31,
         *         "low": 12
         *       },
         *       "openTotal": 54,
         *       "unknown": 7,
         *       "acceptedRisks": 1,
         *       "meanAgeDays": 41.2
         *     }
         */
        FindingNumbers: {
            open: {
                critical: number;
                high: number;
                medium: number;
                low: number;
            };
            openTotal: number;
            unknown: number;
            acceptedRisks: number;
            meanAgeDays: number | null;
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
         *             "name": "media-1250000001",
         *             "tags": [
         *               {
         *                 "key": "env",
         *                 "value": "production"
         *               }
         *             ]
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
         *       "id": "6a1b7c39-2d4b-4c5c-9a52-7a4b6a6f1f10",
         *       "scheduleId": "7c4dc7a2-6f3d-4b53-8a0f-0f4bb0a1c9d2",
         *       "slot": "2026-01-15T18:30:00.000Z",
         *       "account": "100000000001",
         *       "order": {
         *         "account": "100000000001",
         *         "source": {
         *           "type": "stored"
         *         },
         *         "frameworks": [
         *           "iso-27001-2022"
         *         ],
         *         "locale": "en",
         *         "reports": [],
         *         "timeoutSeconds": 7200,
         *         "attempts": 4
         *       },
         *       "state": "running",
         *       "reason": null,
         *       "createdAt": "2026-01-15T18:30:01.000Z",
         *       "createdBy": "schedule:7c4dc7a2-6f3d-4b53-8a0f-0f4bb0a1c9d2",
         *       "runAfter": "2026-01-15T18:30:00.000Z",
         *       "startedAt": "2026-01-15T18:30:02.000Z",
         *       "finishedAt": null,
         *       "attempt": 1,
         *       "stage": "judging",
         *       "done": 128,
         *       "total": null,
         *       "unit": "partitions",
         *       "percent": 60,
         *       "version": 7,
         *       "cancelRequestedAt": null,
         *       "scanId": null,
         *       "fault": null,
         *       "files": []
         *     }
         */
        Job: {
            /** Format: uuid */
            id: string;
            scheduleId: string | null;
            slot: string | null;
            account: string;
            order: {
                [key: string]: unknown;
            };
            /** @enum {string} */
            state: "queued" | "running" | "succeeded" | "failed" | "cancelled" | "skipped";
            reason: ("missed" | "blackout" | "overlap") | null;
            /** Format: date-time */
            createdAt: string;
            createdBy: string;
            /** Format: date-time */
            runAfter: string;
            startedAt: string | null;
            finishedAt: string | null;
            attempt: number;
            stage: string | null;
            done: number | null;
            total: number | null;
            unit: string | null;
            percent: number;
            version: number;
            cancelRequestedAt: string | null;
            scanId: string | null;
            fault: {
                code: string;
                message: string;
                place?: string;
                remedy: string;
            } | null;
            files: {
                path: string;
                bytes: number;
                sha256: string;
            }[];
        };
        /**
         * @example {
         *       "items": [
         *         {
         *           "id": "6a1b7c39-2d4b-4c5c-9a52-7a4b6a6f1f10",
         *           "scheduleId": "7c4dc7a2-6f3d-4b53-8a0f-0f4bb0a1c9d2",
         *           "slot": "2026-01-15T18:30:00.000Z",
         *           "account": "100000000001",
         *           "order": {
         *             "account": "100000000001",
         *             "source": {
         *               "type": "stored"
         *             },
         *             "frameworks": [
         *               "iso-27001-2022"
         *             ],
         *             "locale": "en",
         *             "reports": [],
         *             "timeoutSeconds": 7200,
         *             "attempts": 4
         *           },
         *           "state": "running",
         *           "reason": null,
         *           "createdAt": "2026-01-15T18:30:01.000Z",
         *           "createdBy": "schedule:7c4dc7a2-6f3d-4b53-8a0f-0f4bb0a1c9d2",
         *           "runAfter": "2026-01-15T18:30:00.000Z",
         *           "startedAt": "2026-01-15T18:30:02.000Z",
         *           "finishedAt": null,
         *           "attempt": 1,
         *           "stage": "judging",
         *           "done": 128,
         *           "total": null,
         *           "unit": "partitions",
         *           "percent": 60,
         *           "version": 7,
         *           "cancelRequestedAt": null,
         *           "scanId": null,
         *           "fault": null,
         *           "files": []
         *         }
         *       ],
         *       "next": null
         *     }
         */
        JobPage: {
            items: components["schemas"]["Job"][];
            next: string | null;
            total?: number;
        };
        /**
         * @example {
         *       "id": "5c4dc7a2-6f3d-4b53-8a0f-0f4bb0a1c9d2",
         *       "account": "100000000001",
         *       "reason": "Proceedings 12/2026",
         *       "placedAt": "2026-01-15T08:00:00.000Z",
         *       "placedBy": "user:alice",
         *       "releasedAt": null,
         *       "releasedBy": null
         *     }
         */
        LegalHold: {
            /** Format: uuid */
            id: string;
            account: string | null;
            reason: string;
            /** Format: date-time */
            placedAt: string;
            placedBy: string;
            releasedAt: string | null;
            releasedBy: string | null;
        };
        /**
         * @example {
         *       "items": [
         *         {
         *           "id": "5c4dc7a2-6f3d-4b53-8a0f-0f4bb0a1c9d2",
         *           "account": "100000000001",
         *           "reason": "Proceedings 12/2026",
         *           "placedAt": "2026-01-15T08:00:00.000Z",
         *           "placedBy": "user:alice",
         *           "releasedAt": null,
         *           "releasedBy": null
         *         }
         *       ]
         *     }
         */
        LegalHoldList: {
            items: components["schemas"]["LegalHold"][];
        };
        /**
         * @example {
         *       "entries": 1204,
         *       "head": "9b74c9897bac770ffc029102a200c5de9b74c9897bac770ffc029102a200c5de",
         *       "broken": null,
         *       "contains": null
         *     }
         */
        LogVerdict: {
            entries: number;
            head: string;
            broken: {
                seq: number;
                reason: string;
            } | null;
            contains: boolean | null;
        };
        /**
         * @example {
         *       "id": "7c4dc7a2-6f3d-4b53-8a0f-0f4bb0a1c9d3",
         *       "targetId": "6a1b7c39-2d4b-4c5c-9a52-7a4b6a6f1f11",
         *       "eventId": "0b8f8c39-1c3b-4c5c-9a52-7a4b6a6f1f12",
         *       "event": "test",
         *       "body": {
         *         "id": "0b8f8c39-1c3b-4c5c-9a52-7a4b6a6f1f12",
         *         "event": "test",
         *         "account": null,
         *         "at": "2026-01-15T08:00:00.000Z",
         *         "data": {}
         *       },
         *       "state": "delivered",
         *       "createdAt": "2026-01-15T08:00:00.000Z",
         *       "nextAt": "2026-01-15T08:02:00.000Z",
         *       "attempt": 1,
         *       "status": 204,
         *       "answer": "",
         *       "latencyMs": 83,
         *       "endedAt": "2026-01-15T08:00:01.000Z"
         *     }
         */
        NotificationDelivery: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            targetId: string;
            /** Format: uuid */
            eventId: string;
            /** @enum {string} */
            event: "scan.finished" | "scan.failed" | "finding.critical-new" | "expiry.soon" | "schedule.failing" | "test";
            body: {
                [key: string]: unknown;
            };
            /** @enum {string} */
            state: "waiting" | "delivered" | "given-up";
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            nextAt: string;
            attempt: number;
            status: number | null;
            answer: string | null;
            latencyMs: number | null;
            endedAt: string | null;
        };
        /**
         * @example {
         *       "items": [
         *         {
         *           "id": "7c4dc7a2-6f3d-4b53-8a0f-0f4bb0a1c9d3",
         *           "targetId": "6a1b7c39-2d4b-4c5c-9a52-7a4b6a6f1f11",
         *           "eventId": "0b8f8c39-1c3b-4c5c-9a52-7a4b6a6f1f12",
         *           "event": "test",
         *           "body": {
         *             "id": "0b8f8c39-1c3b-4c5c-9a52-7a4b6a6f1f12",
         *             "event": "test",
         *             "account": null,
         *             "at": "2026-01-15T08:00:00.000Z",
         *             "data": {}
         *           },
         *           "state": "delivered",
         *           "createdAt": "2026-01-15T08:00:00.000Z",
         *           "nextAt": "2026-01-15T08:02:00.000Z",
         *           "attempt": 1,
         *           "status": 204,
         *           "answer": "",
         *           "latencyMs": 83,
         *           "endedAt": "2026-01-15T08:00:01.000Z"
         *         }
         *       ],
         *       "next": null
         *     }
         */
        NotificationDeliveryPage: {
            items: components["schemas"]["NotificationDelivery"][];
            next: string | null;
            total?: number;
        };
        /**
         * @example {
         *       "id": "6a1b7c39-2d4b-4c5c-9a52-7a4b6a6f1f11",
         *       "name": "security channel",
         *       "kind": "webhook",
         *       "place": "hooks.example.com",
         *       "events": [
         *         "scan.finished",
         *         "finding.critical-new"
         *       ],
         *       "accounts": [],
         *       "locale": "en",
         *       "enabled": true,
         *       "version": 1,
         *       "pausedAt": null,
         *       "createdAt": "2026-01-15T08:00:00.000Z",
         *       "createdBy": "user:alice"
         *     }
         */
        NotificationTarget: {
            /** Format: uuid */
            id: string;
            name: string;
            /** @enum {string} */
            kind: "webhook" | "slack" | "wecom" | "dingtalk" | "feishu" | "teams" | "email";
            place: string;
            events: ("scan.finished" | "scan.failed" | "finding.critical-new" | "expiry.soon" | "schedule.failing" | "test")[];
            accounts: string[];
            /** @enum {string} */
            locale: "en" | "zh-CN";
            enabled: boolean;
            version: number;
            pausedAt: string | null;
            /** Format: date-time */
            createdAt: string;
            createdBy: string;
        };
        /**
         * @example {
         *       "items": [
         *         {
         *           "id": "6a1b7c39-2d4b-4c5c-9a52-7a4b6a6f1f11",
         *           "name": "security channel",
         *           "kind": "webhook",
         *           "place": "hooks.example.com",
         *           "events": [
         *             "scan.finished",
         *             "finding.critical-new"
         *           ],
         *           "accounts": [],
         *           "locale": "en",
         *           "enabled": true,
         *           "version": 1,
         *           "pausedAt": null,
         *           "createdAt": "2026-01-15T08:00:00.000Z",
         *           "createdBy": "user:alice"
         *         }
         *       ]
         *     }
         */
        NotificationTargetList: {
            items: components["schemas"]["NotificationTarget"][];
        };
        /**
         * @example {
         *       "id": "6a1b7c39-2d4b-4c5c-9a52-7a4b6a6f1f11",
         *       "name": "security channel",
         *       "kind": "webhook",
         *       "place": "hooks.example.com",
         *       "events": [
         *         "scan.finished",
         *         "finding.critical-new"
         *       ],
         *       "accounts": [],
         *       "locale": "en",
         *       "enabled": true,
         *       "version": 1,
         *       "pausedAt": null,
         *       "createdAt": "2026-01-15T08:00:00.000Z",
         *       "createdBy": "user:alice",
         *       "secret": "whsec_bm90IGEgc2VjcmV0IGF0IGFsbCwgMjQ="
         *     }
         */
        NotificationTargetMade: {
            /** Format: uuid */
            id: string;
            name: string;
            /** @enum {string} */
            kind: "webhook" | "slack" | "wecom" | "dingtalk" | "feishu" | "teams" | "email";
            place: string;
            events: ("scan.finished" | "scan.failed" | "finding.critical-new" | "expiry.soon" | "schedule.failing" | "test")[];
            accounts: string[];
            /** @enum {string} */
            locale: "en" | "zh-CN";
            enabled: boolean;
            version: number;
            pausedAt: string | null;
            /** Format: date-time */
            createdAt: string;
            createdBy: string;
            secret: string | null;
        };
        /**
         * @example {
         *       "at": "2026-01-15T09:00:00.000Z",
         *       "unit": "control",
         *       "items": [
         *         {
         *           "key": {
         *             "account": "100000000001"
         *           },
         *           "accounts": 1,
         *           "controls": {
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
         *           "findings": {
         *             "open": {
         *               "critical": 2,
         *               "high": 9,
         *               "medium": 31,
         *               "low": 12
         *             },
         *             "openTotal": 54,
         *             "unknown": 7,
         *             "acceptedRisks": 1,
         *             "meanAgeDays": 41.2
         *           }
         *         }
         *       ]
         *     }
         */
        Posture: {
            /** Format: date-time */
            at: string;
            /** @enum {string} */
            unit: "control" | "control-column";
            items: {
                key: {
                    framework?: string;
                    family?: string;
                    layer?: string;
                    serviceModel?: string;
                    party?: string;
                    account?: string;
                    group?: string;
                };
                accounts: number;
                controls: components["schemas"]["Scorecard"] | null;
                findings: components["schemas"]["FindingNumbers"];
            }[];
        };
        /**
         * @example {
         *       "from": "2025-12-16T09:00:00.000Z",
         *       "to": "2026-01-15T10:00:00.000Z",
         *       "items": [
         *         {
         *           "key": {
         *             "day": "2026-01-14"
         *           },
         *           "opened": 4,
         *           "resolved": 6
         *         }
         *       ]
         *     }
         */
        PostureChanges: {
            /** Format: date-time */
            from: string;
            /** Format: date-time */
            to: string;
            items: {
                key: {
                    account?: string;
                    check?: string;
                    severity?: string;
                    layer?: string;
                    serviceModel?: string;
                    party?: string;
                    service?: string;
                    kind?: string;
                    day?: string;
                };
                opened: number;
                resolved: number;
            }[];
        };
        /**
         * @example {
         *       "from": "2026-01-01T00:00:00.000Z",
         *       "to": "2026-01-15T10:00:00.000Z",
         *       "bucket": "week",
         *       "unit": "control",
         *       "items": [
         *         {
         *           "key": {},
         *           "points": [
         *             {
         *               "at": "2026-01-12T00:00:00.000Z",
         *               "controls": {
         *                 "states": {
         *                   "satisfied": 12,
         *                   "partly-evidenced": 9,
         *                   "not-satisfied": 20,
         *                   "not-assessed": 50,
         *                   "inherited": 0,
         *                   "not-applicable": 2
         *                 },
         *                 "total": 93,
         *                 "inScope": 91,
         *                 "assessed": 32,
         *                 "coverage": 0.3516,
         *                 "conformance": 0.375
         *               },
         *               "findings": {
         *                 "open": {
         *                   "critical": 2,
         *                   "high": 9,
         *                   "medium": 31,
         *                   "low": 12
         *                 },
         *                 "openTotal": 54,
         *                 "unknown": 7,
         *                 "acceptedRisks": 1,
         *                 "meanAgeDays": 41.2
         *               },
         *               "opened": 4,
         *               "resolved": 6
         *             }
         *           ]
         *         }
         *       ]
         *     }
         */
        PostureTrend: {
            /** Format: date-time */
            from: string;
            /** Format: date-time */
            to: string;
            /** @enum {string} */
            bucket: "day" | "week" | "month";
            /** @enum {string} */
            unit: "control" | "control-column";
            items: {
                key: {
                    framework?: string;
                    family?: string;
                    layer?: string;
                    serviceModel?: string;
                    party?: string;
                    account?: string;
                    group?: string;
                };
                points: {
                    /** Format: date-time */
                    at: string;
                    controls: components["schemas"]["Scorecard"] | null;
                    findings: components["schemas"]["FindingNumbers"];
                    opened: number;
                    resolved: number;
                }[];
            }[];
        };
        /**
         * @example {
         *       "actor": "user:li.na",
         *       "role": "viewer",
         *       "permissions": [
         *         "findings:read",
         *         "scans:read"
         *       ]
         *     }
         */
        Principal: {
            actor: string;
            role: ("viewer" | "auditor" | "operator" | "approver" | "admin") | null;
            permissions: ("catalogue:read" | "accounts:read" | "accounts:write" | "snapshots:read" | "scans:read" | "scans:write" | "findings:read" | "reports:read" | "posture:read" | "metrics:read" | "jobs:read" | "jobs:write" | "notices:read" | "notices:write" | "statements:read" | "statements:write" | "evidence:read" | "exceptions:read" | "exceptions:write" | "settings:read" | "settings:write" | "users:read" | "users:write" | "keys:read" | "keys:write" | "log:read")[];
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
         *       "dryRun": true,
         *       "accounts": [
         *         {
         *           "account": "100000000001",
         *           "kept": null,
         *           "results": 12,
         *           "reports": 12,
         *           "snapshots": 3,
         *           "rows": {
         *             "evaluation_chunk": 240,
         *             "finding": 31,
         *             "snapshot_chunk": 3
         *           }
         *         }
         *       ],
         *       "jobs": 40
         *     }
         */
        Removal: {
            dryRun: boolean;
            accounts: {
                account: string;
                kept: ("legal-hold" | "busy") | null;
                results: number;
                reports: number;
                snapshots: number;
                rows: {
                    [key: string]: number;
                };
            }[];
            jobs: number;
        };
        /**
         * @example {
         *       "snapshotDays": 400,
         *       "resultDays": 800,
         *       "reportDays": null,
         *       "postureDays": null,
         *       "jobDays": 400,
         *       "changedAt": "2026-01-15T08:00:00.000Z",
         *       "changedBy": "user:alice"
         *     }
         */
        RetentionRules: {
            snapshotDays: number | null;
            resultDays: number | null;
            reportDays: number | null;
            postureDays: number | null;
            jobDays: number | null;
            changedAt: string | null;
            changedBy: string | null;
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
         *       "unknown": 31,
         *       "resultsRemovedAt": null,
         *       "reportsRemovedAt": null
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
            resultsRemovedAt: string | null;
            reportsRemovedAt: string | null;
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
         *           "unknown": 31,
         *           "resultsRemovedAt": null,
         *           "reportsRemovedAt": null
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
         *       "id": "7c4dc7a2-6f3d-4b53-8a0f-0f4bb0a1c9d2",
         *       "name": "nightly",
         *       "account": "100000000001",
         *       "enabled": true,
         *       "settings": {
         *         "account": "100000000001",
         *         "source": {
         *           "type": "stored"
         *         },
         *         "frameworks": [
         *           "iso-27001-2022"
         *         ],
         *         "locale": "en",
         *         "reports": [],
         *         "timeoutSeconds": 7200,
         *         "attempts": 4,
         *         "name": "nightly",
         *         "enabled": true,
         *         "cron": "30 2 * * *",
         *         "timeZone": "Asia/Shanghai",
         *         "jitterSeconds": 300,
         *         "blackouts": [],
         *         "missed": "run-latest",
         *         "overlap": "refuse"
         *       },
         *       "version": 1,
         *       "nextSlot": "2026-01-15T18:30:00.000Z",
         *       "nextRun": "2026-01-15T18:32:11.000Z",
         *       "failures": 0,
         *       "createdAt": "2026-01-10T09:00:00.000Z",
         *       "createdBy": "user:alice",
         *       "changedAt": "2026-01-10T09:00:00.000Z"
         *     }
         */
        Schedule: {
            /** Format: uuid */
            id: string;
            name: string;
            account: string;
            enabled: boolean;
            settings: {
                [key: string]: unknown;
            };
            version: number;
            nextSlot: string | null;
            nextRun: string | null;
            failures: number;
            /** Format: date-time */
            createdAt: string;
            createdBy: string;
            /** Format: date-time */
            changedAt: string;
        };
        /**
         * @example {
         *       "items": [
         *         {
         *           "id": "7c4dc7a2-6f3d-4b53-8a0f-0f4bb0a1c9d2",
         *           "name": "nightly",
         *           "account": "100000000001",
         *           "enabled": true,
         *           "settings": {
         *             "account": "100000000001",
         *             "source": {
         *               "type": "stored"
         *             },
         *             "frameworks": [
         *               "iso-27001-2022"
         *             ],
         *             "locale": "en",
         *             "reports": [],
         *             "timeoutSeconds": 7200,
         *             "attempts": 4,
         *             "name": "nightly",
         *             "enabled": true,
         *             "cron": "30 2 * * *",
         *             "timeZone": "Asia/Shanghai",
         *             "jitterSeconds": 300,
         *             "blackouts": [],
         *             "missed": "run-latest",
         *             "overlap": "refuse"
         *           },
         *           "version": 1,
         *           "nextSlot": "2026-01-15T18:30:00.000Z",
         *           "nextRun": "2026-01-15T18:32:11.000Z",
         *           "failures": 0,
         *           "createdAt": "2026-01-10T09:00:00.000Z",
         *           "createdBy": "user:alice",
         *           "changedAt": "2026-01-10T09:00:00.000Z"
         *         }
         *       ],
         *       "next": null
         *     }
         */
        SchedulePage: {
            items: components["schemas"]["Schedule"][];
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
         *       "token": "dms_0123456789abcdef",
         *       "expiresAt": "2026-01-15T20:00:00.000Z"
         *     }
         */
        Session: {
            token: string;
            /** Format: date-time */
            expiresAt: string;
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
         *       "slot": "2026-01-15T18:30:00.000Z",
         *       "runAt": "2026-01-15T18:32:11.000Z",
         *       "blackout": false
         *     }
         */
        Slot: {
            /** Format: date-time */
            slot: string;
            /** Format: date-time */
            runAt: string;
            blackout: boolean;
        };
        /**
         * @example {
         *       "items": [
         *         {
         *           "slot": "2026-01-15T18:30:00.000Z",
         *           "runAt": "2026-01-15T18:32:11.000Z",
         *           "blackout": false
         *         }
         *       ]
         *     }
         */
        SlotList: {
            items: components["schemas"]["Slot"][];
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
         *       ],
         *       "contentRemovedAt": null
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
            contentRemovedAt: string | null;
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
         *           ],
         *           "contentRemovedAt": null
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
        /**
         * @example {
         *       "items": [
         *         {
         *           "account": "100000000001",
         *           "kind": "security-group-rule",
         *           "id": "sg-1/ingress/0#1f9a27c4",
         *           "label": "sg-1 lets everybody in on TCP 22",
         *           "worstSeverity": "critical",
         *           "findings": 214,
         *           "resources": 107,
         *           "checkIds": [
         *             "cvm-ssh-not-public"
         *           ]
         *         }
         *       ]
         *     }
         */
        TopCauses: {
            items: {
                account: string;
                /** @enum {string} */
                kind: "security-group-rule" | "security-group" | "network-acl-entry" | "firewall-rule" | "network-path" | "address-template" | "policy-statement" | "policy" | "role" | "user" | "image" | "key-pair" | "launch-configuration" | "encryption-key" | "certificate" | "audit-track" | "setting";
                id: string;
                label: string;
                /** @enum {string} */
                worstSeverity: "critical" | "high" | "medium" | "low";
                findings: number;
                resources: number;
                checkIds: string[];
            }[];
        };
        /**
         * @example {
         *       "id": "4f8b9c39-1c3b-4c5c-9a52-7a4b6a6f1f10",
         *       "login": "li.na",
         *       "role": "viewer",
         *       "disabled": false,
         *       "createdAt": "2026-01-05T09:12:44.018Z"
         *     }
         */
        User: {
            /** Format: uuid */
            id: string;
            login: string;
            /** @enum {string} */
            role: "viewer" | "auditor" | "operator" | "approver" | "admin";
            disabled: boolean;
            /** Format: date-time */
            createdAt: string;
        };
        /**
         * @example {
         *       "items": [
         *         {
         *           "id": "4f8b9c39-1c3b-4c5c-9a52-7a4b6a6f1f10",
         *           "login": "li.na",
         *           "role": "viewer",
         *           "disabled": false,
         *           "createdAt": "2026-01-05T09:12:44.018Z"
         *         }
         *       ]
         *     }
         */
        UserList: {
            items: components["schemas"]["User"][];
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
    healthStartup: {
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
                /** @description Root uin; may be given several times */
                account?: string[];
                /** @description Slug of an account group; may be given several times */
                group?: string[];
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
                /** @description Region id, or global; may be given several times */
                region?: string[];
                /** @description Outcome; several, also separated by commas */
                outcome?: ("fail" | "unknown")[];
                /** @description What opens several findings at its latest scan, by its id; may be given several times */
                cause?: string[];
                /** @description Only accounts last scanned then or later; ISO 8601 time, or a date (its first moment in UTC) */
                lastScanFrom?: string;
                /** @description Only accounts last scanned before then; ISO 8601 time, or a date (its first moment in UTC) */
                lastScanBefore?: string;
                /** @description Order of the list; a minus before it turns it round */
                sort?: "uin" | "-uin";
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
                /** @description Region recorded in it; may be given several times */
                region?: string[];
                /** @description Only snapshots taken then or later; ISO 8601 time, or a date (its first moment in UTC) */
                capturedFrom?: string;
                /** @description Only snapshots taken before then; ISO 8601 time, or a date (its first moment in UTC) */
                capturedBefore?: string;
                /** @description Order of the list; a minus before it turns it round */
                sort?: "takenInAt" | "-takenInAt" | "capturedAt" | "-capturedAt";
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
                     *           ],
                     *           "contentRemovedAt": null
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
                     *             "name": "media-1250000001",
                     *             "tags": [
                     *               {
                     *                 "key": "env",
                     *                 "value": "production"
                     *               }
                     *             ]
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
                     *       ],
                     *       "contentRemovedAt": null
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
                     *           "unknown": 31,
                     *           "resultsRemovedAt": null,
                     *           "reportsRemovedAt": null
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
                /** @description false: keep the snapshot, answer 202 with a job, and leave the judging to a worker; what does not fit into the time of a request needs it */
                wait?: "true" | "false";
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
            /** @description With wait=false: the snapshot is stored, and a job waits to judge it; Location names it. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "6a1b7c39-2d4b-4c5c-9a52-7a4b6a6f1f10",
                     *       "scheduleId": "7c4dc7a2-6f3d-4b53-8a0f-0f4bb0a1c9d2",
                     *       "slot": "2026-01-15T18:30:00.000Z",
                     *       "account": "100000000001",
                     *       "order": {
                     *         "account": "100000000001",
                     *         "source": {
                     *           "type": "stored"
                     *         },
                     *         "frameworks": [
                     *           "iso-27001-2022"
                     *         ],
                     *         "locale": "en",
                     *         "reports": [],
                     *         "timeoutSeconds": 7200,
                     *         "attempts": 4
                     *       },
                     *       "state": "running",
                     *       "reason": null,
                     *       "createdAt": "2026-01-15T18:30:01.000Z",
                     *       "createdBy": "schedule:7c4dc7a2-6f3d-4b53-8a0f-0f4bb0a1c9d2",
                     *       "runAfter": "2026-01-15T18:30:00.000Z",
                     *       "startedAt": "2026-01-15T18:30:02.000Z",
                     *       "finishedAt": null,
                     *       "attempt": 1,
                     *       "stage": "judging",
                     *       "done": 128,
                     *       "total": null,
                     *       "unit": "partitions",
                     *       "percent": 60,
                     *       "version": 7,
                     *       "cancelRequestedAt": null,
                     *       "scanId": null,
                     *       "fault": null,
                     *       "files": []
                     *     }
                     */
                    "application/json": components["schemas"]["Job"];
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
                     *       "unknown": 31,
                     *       "resultsRemovedAt": null,
                     *       "reportsRemovedAt": null
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
                /** @description Outcome that it has at least one of; several, also separated by commas */
                outcome?: ("pass" | "fail" | "not-applicable" | "unknown")[];
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
                /** @description Region id, or global; may be given several times */
                region?: string[];
                /** @description What opens several findings at once, by its id, e.g. sg-1/ingress/0#1f9a27c4; may be given several times */
                cause?: string[];
                /** @description Resource id */
                resource?: string;
                /** @description Tag of the resource as last recorded: key, or key=value; keys and values as far as their first 128 and 256 characters; may be given several times */
                tag?: string[];
                /** @description Only findings that first appeared then or later; ISO 8601 time, or a date (its first moment in UTC) */
                firstSeenFrom?: string;
                /** @description Only findings that first appeared before then; ISO 8601 time, or a date (its first moment in UTC) */
                firstSeenBefore?: string;
                /** @description Only findings last evaluated then or later; ISO 8601 time, or a date (its first moment in UTC) */
                lastSeenFrom?: string;
                /** @description Only findings last evaluated before then; ISO 8601 time, or a date (its first moment in UTC) */
                lastSeenBefore?: string;
                /** @description Outcome; several, also separated by commas */
                outcome?: ("pass" | "fail" | "not-applicable" | "unknown")[];
                /** @description Whether it is open */
                status?: "open" | "resolved";
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
                     *             "name": "media-1250000001",
                     *             "tags": [
                     *               {
                     *                 "key": "env",
                     *                 "value": "production"
                     *               }
                     *             ]
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
    findingsCauses: {
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
                /** @description Region id, or global; may be given several times */
                region?: string[];
                /** @description What opens several findings at once, by its id, e.g. sg-1/ingress/0#1f9a27c4; may be given several times */
                cause?: string[];
                /** @description Resource id */
                resource?: string;
                /** @description Tag of the resource as last recorded: key, or key=value; keys and values as far as their first 128 and 256 characters; may be given several times */
                tag?: string[];
                /** @description Only findings that first appeared then or later; ISO 8601 time, or a date (its first moment in UTC) */
                firstSeenFrom?: string;
                /** @description Only findings that first appeared before then; ISO 8601 time, or a date (its first moment in UTC) */
                firstSeenBefore?: string;
                /** @description Only findings last evaluated then or later; ISO 8601 time, or a date (its first moment in UTC) */
                lastSeenFrom?: string;
                /** @description Only findings last evaluated before then; ISO 8601 time, or a date (its first moment in UTC) */
                lastSeenBefore?: string;
                /** @description Items a page, 1 to 1000 */
                limit?: number;
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
                     *           "kind": "security-group-rule",
                     *           "id": "sg-1/ingress/0#1f9a27c4",
                     *           "label": "sg-1 lets everybody in on TCP 22",
                     *           "findings": 214,
                     *           "resources": 107,
                     *           "checkIds": [
                     *             "cvm-ssh-not-public"
                     *           ],
                     *           "worstSeverity": "critical"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["FindingCauseList"];
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
                /** @description Severity of a check behind the control; several, also separated by commas */
                severity?: ("critical" | "high" | "medium" | "low")[];
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
    pdfsFamily: {
        parameters: {
            query?: {
                /** @description Language, or both in one file; default: DEMARC_LOCALE */
                locale?: "en" | "zh-CN" | "both";
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
    pdfsFramework: {
        parameters: {
            query?: {
                /** @description Language, or both in one file; default: DEMARC_LOCALE */
                locale?: "en" | "zh-CN" | "both";
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
    pdfsMatrix: {
        parameters: {
            query?: {
                /** @description Language, or both in one file; default: DEMARC_LOCALE */
                locale?: "en" | "zh-CN" | "both";
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
    pdfsApplicability: {
        parameters: {
            query?: {
                /** @description Language, or both in one file; default: DEMARC_LOCALE */
                locale?: "en" | "zh-CN" | "both";
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
    pdfsAnnex: {
        parameters: {
            query?: {
                /** @description Language, or both in one file; default: DEMARC_LOCALE */
                locale?: "en" | "zh-CN" | "both";
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
                account?: string[];
                /** @description Slug of an account group: accounts of any of them; may be given several times */
                group?: string[];
                /** @description Framework id; without one there are numbers of findings and none of controls */
                framework?: string;
                /** @description Family of the framework */
                family?: string;
                /** @description Layer of the responsibility model, or organisation */
                layer?: "customer-data" | "accounts-access" | "security-configuration" | "application" | "network-host" | "platform-compliance" | "physical" | "organisation";
                /** @description any: controls of an organisation. Controls then count once per column of the matrix */
                serviceModel?: "iaas" | "paas" | "saas" | "any";
                /** @description each: controls of an organisation. Controls then count once per column of the matrix */
                party?: "customer" | "shared" | "provider" | "each";
                /** @description What to tell apart, at most two; several, also separated by commas */
                by?: ("framework" | "family" | "layer" | "serviceModel" | "party" | "account" | "group")[];
                /** @description Day or time; default: the latest assessments */
                at?: string;
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
                     *       "at": "2026-01-15T09:00:00.000Z",
                     *       "unit": "control",
                     *       "items": [
                     *         {
                     *           "key": {
                     *             "account": "100000000001"
                     *           },
                     *           "accounts": 1,
                     *           "controls": {
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
                     *           "findings": {
                     *             "open": {
                     *               "critical": 2,
                     *               "high": 9,
                     *               "medium": 31,
                     *               "low": 12
                     *             },
                     *             "openTotal": 54,
                     *             "unknown": 7,
                     *             "acceptedRisks": 1,
                     *             "meanAgeDays": 41.2
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Posture"];
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
    postureTrend: {
        parameters: {
            query?: {
                /** @description Root uin; several, also separated by commas; default: all accounts */
                account?: string[];
                /** @description Slug of an account group: accounts of any of them; may be given several times */
                group?: string[];
                /** @description Framework id; without one there are numbers of findings and none of controls */
                framework?: string;
                /** @description Family of the framework */
                family?: string;
                /** @description Layer of the responsibility model, or organisation */
                layer?: "customer-data" | "accounts-access" | "security-configuration" | "application" | "network-host" | "platform-compliance" | "physical" | "organisation";
                /** @description any: controls of an organisation. Controls then count once per column of the matrix */
                serviceModel?: "iaas" | "paas" | "saas" | "any";
                /** @description each: controls of an organisation. Controls then count once per column of the matrix */
                party?: "customer" | "shared" | "provider" | "each";
                /** @description What to tell apart, at most two; several, also separated by commas */
                by?: ("framework" | "family" | "layer" | "serviceModel" | "party" | "account" | "group")[];
                /** @description Day or time from which on */
                from?: string;
                /** @description Day or time until which, left out; default: now */
                to?: string;
                /** @description Length of the stretches of time, UTC; weeks begin on Monday */
                bucket?: "day" | "week" | "month";
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
                     *       "from": "2026-01-01T00:00:00.000Z",
                     *       "to": "2026-01-15T10:00:00.000Z",
                     *       "bucket": "week",
                     *       "unit": "control",
                     *       "items": [
                     *         {
                     *           "key": {},
                     *           "points": [
                     *             {
                     *               "at": "2026-01-12T00:00:00.000Z",
                     *               "controls": {
                     *                 "states": {
                     *                   "satisfied": 12,
                     *                   "partly-evidenced": 9,
                     *                   "not-satisfied": 20,
                     *                   "not-assessed": 50,
                     *                   "inherited": 0,
                     *                   "not-applicable": 2
                     *                 },
                     *                 "total": 93,
                     *                 "inScope": 91,
                     *                 "assessed": 32,
                     *                 "coverage": 0.3516,
                     *                 "conformance": 0.375
                     *               },
                     *               "findings": {
                     *                 "open": {
                     *                   "critical": 2,
                     *                   "high": 9,
                     *                   "medium": 31,
                     *                   "low": 12
                     *                 },
                     *                 "openTotal": 54,
                     *                 "unknown": 7,
                     *                 "acceptedRisks": 1,
                     *                 "meanAgeDays": 41.2
                     *               },
                     *               "opened": 4,
                     *               "resolved": 6
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["PostureTrend"];
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
    postureCauses: {
        parameters: {
            query?: {
                /** @description Root uin; several, also separated by commas; default: all accounts */
                account?: string[];
                /** @description Slug of an account group: accounts of any of them; may be given several times */
                group?: string[];
                /** @description Items at most */
                limit?: number;
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
                     *           "account": "100000000001",
                     *           "kind": "security-group-rule",
                     *           "id": "sg-1/ingress/0#1f9a27c4",
                     *           "label": "sg-1 lets everybody in on TCP 22",
                     *           "worstSeverity": "critical",
                     *           "findings": 214,
                     *           "resources": 107,
                     *           "checkIds": [
                     *             "cvm-ssh-not-public"
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["TopCauses"];
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
    postureChanges: {
        parameters: {
            query?: {
                /** @description Root uin; several, also separated by commas; default: all accounts */
                account?: string[];
                /** @description Slug of an account group: accounts of any of them; may be given several times */
                group?: string[];
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
                /** @description Day or time from which on */
                from?: string;
                /** @description Day or time until which, left out; default: now */
                to?: string;
                /** @description What to tell apart, at most two; several, also separated by commas */
                by?: ("account" | "check" | "severity" | "layer" | "serviceModel" | "party" | "service" | "kind" | "day")[];
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
                     *       "from": "2025-12-16T09:00:00.000Z",
                     *       "to": "2026-01-15T10:00:00.000Z",
                     *       "items": [
                     *         {
                     *           "key": {
                     *             "day": "2026-01-14"
                     *           },
                     *           "opened": 4,
                     *           "resolved": 6
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["PostureChanges"];
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
    postureExpiries: {
        parameters: {
            query?: {
                /** @description Root uin; several, also separated by commas; default: all accounts */
                account?: string[];
                /** @description Slug of an account group: accounts of any of them; may be given several times */
                group?: string[];
                /** @description Framework id; without one there are numbers of findings and none of controls */
                framework?: string;
                /** @description What expires; several, also separated by commas */
                kind?: ("certificate" | "attestation" | "exception")[];
                /** @description Days from now on; what has expired in the 30 days before is told as well */
                days?: number;
                /** @description Items at most */
                limit?: number;
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
                     *       "from": "2025-12-16T09:00:00.000Z",
                     *       "to": "2026-04-15T09:00:00.000Z",
                     *       "items": [
                     *         {
                     *           "account": "100000000001",
                     *           "kind": "certificate",
                     *           "frameworkId": "iso-27001-2022",
                     *           "id": "tencent-cloud-iso-27001",
                     *           "title": "BSI: cloud services",
                     *           "concerns": 31,
                     *           "expiresAt": "2026-02-28T23:59:59.999Z",
                     *           "expired": false,
                     *           "daysLeft": 44
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Expiries"];
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
    portfolioRanking: {
        parameters: {
            query?: {
                /** @description Root uin; several, also separated by commas; default: all accounts */
                account?: string[];
                /** @description Slug of an account group: accounts of any of them; may be given several times */
                group?: string[];
                /** @description Framework id; without one there are numbers of findings and none of controls */
                framework?: string;
                /** @description What accounts are ranked by; conformance and coverage need a framework */
                sort?: "conformance" | "coverage" | "critical" | "open" | "unknown" | "age" | "acceptedRisks";
                /** @description Default: the worst first */
                order?: "asc" | "desc";
                /** @description Day or time to compare with; default: 30 days ago */
                since?: string;
                /** @description Items at most */
                limit?: number;
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
                     *       "at": "2026-01-15T09:00:00.000Z",
                     *       "since": "2025-12-16T09:00:00.000Z",
                     *       "sort": "critical",
                     *       "total": 12,
                     *       "items": [
                     *         {
                     *           "rank": 1,
                     *           "name": "Example Ltd",
                     *           "assessedAt": "2026-01-15T08:00:02.113Z",
                     *           "account": "100000000001",
                     *           "value": 2,
                     *           "valueBefore": 3,
                     *           "controls": {
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
                     *           "findings": {
                     *             "open": {
                     *               "critical": 2,
                     *               "high": 9,
                     *               "medium": 31,
                     *               "low": 12
                     *             },
                     *             "openTotal": 54,
                     *             "unknown": 7,
                     *             "acceptedRisks": 1,
                     *             "meanAgeDays": 41.2
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["AccountRanking"];
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
    portfolioComparison: {
        parameters: {
            query: {
                /** @description Root uins of two to twenty accounts; also separated by commas */
                account: string[];
                /** @description Framework id; without one there are numbers of findings and none of controls */
                framework?: string;
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
                     *       "at": "2026-01-15T09:00:00.000Z",
                     *       "framework": "iso-27001-2022",
                     *       "items": [
                     *         {
                     *           "account": "100000000001",
                     *           "name": "Example Ltd",
                     *           "assessedAt": "2026-01-15T08:00:02.113Z",
                     *           "scanId": "0b8f8c39-1c3b-4c5c-9a52-7a4b6a6f1f10",
                     *           "reportId": "DMR-20260115-3F9A2C71-iso-27001-2022",
                     *           "controls": {
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
                     *           "findings": {
                     *             "open": {
                     *               "critical": 2,
                     *               "high": 9,
                     *               "medium": 31,
                     *               "low": 12
                     *             },
                     *             "openTotal": 54,
                     *             "unknown": 7,
                     *             "acceptedRisks": 1,
                     *             "meanAgeDays": 41.2
                     *           },
                     *           "families": [
                     *             {
                     *               "family": "A.8",
                     *               "controls": {
                     *                 "states": {
                     *                   "satisfied": 12,
                     *                   "partly-evidenced": 9,
                     *                   "not-satisfied": 20,
                     *                   "not-assessed": 50,
                     *                   "inherited": 0,
                     *                   "not-applicable": 2
                     *                 },
                     *                 "total": 93,
                     *                 "inScope": 91,
                     *                 "assessed": 32,
                     *                 "coverage": 0.3516,
                     *                 "conformance": 0.375
                     *               },
                     *               "findings": {
                     *                 "open": {
                     *                   "critical": 2,
                     *                   "high": 9,
                     *                   "medium": 31,
                     *                   "low": 12
                     *                 },
                     *                 "openTotal": 54,
                     *                 "unknown": 7,
                     *                 "acceptedRisks": 1,
                     *                 "meanAgeDays": 41.2
                     *               }
                     *             }
                     *           ],
                     *           "layers": [
                     *             {
                     *               "layer": "customer-data",
                     *               "controls": {
                     *                 "states": {
                     *                   "satisfied": 12,
                     *                   "partly-evidenced": 9,
                     *                   "not-satisfied": 20,
                     *                   "not-assessed": 50,
                     *                   "inherited": 0,
                     *                   "not-applicable": 2
                     *                 },
                     *                 "total": 93,
                     *                 "inScope": 91,
                     *                 "assessed": 32,
                     *                 "coverage": 0.3516,
                     *                 "conformance": 0.375
                     *               },
                     *               "findings": {
                     *                 "open": {
                     *                   "critical": 2,
                     *                   "high": 9,
                     *                   "medium": 31,
                     *                   "low": 12
                     *                 },
                     *                 "openTotal": 54,
                     *                 "unknown": 7,
                     *                 "acceptedRisks": 1,
                     *                 "meanAgeDays": 41.2
                     *               }
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["AccountComparison"];
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
    facetsFacets: {
        parameters: {
            query?: {
                /** @description Root uin; several, also separated by commas; default: all accounts */
                account?: string[];
                /** @description Slug of an account group: accounts of any of them; may be given several times */
                group?: string[];
                /** @description Framework id: what its controls rest on; may be given several times */
                framework?: string[];
                /** @description Family id of the one framework given; may be given several times */
                family?: string[];
                /** @description Control id of the one framework given; may be given several times */
                control?: string[];
                /** @description Check id; may be given several times */
                check?: string[];
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
                /** @description Region id, or global; may be given several times */
                region?: string[];
                /** @description Outcome; several, also separated by commas */
                outcome?: ("fail" | "unknown")[];
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
                     *       "total": 9,
                     *       "facets": {
                     *         "account": [],
                     *         "framework": [],
                     *         "check": [],
                     *         "severity": [
                     *           {
                     *             "value": "high",
                     *             "count": 9
                     *           },
                     *           {
                     *             "value": "critical",
                     *             "count": 2
                     *           }
                     *         ],
                     *         "layer": [],
                     *         "party": [],
                     *         "serviceModel": [],
                     *         "service": [],
                     *         "kind": [],
                     *         "region": [],
                     *         "outcome": []
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["FacetCounts"];
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
    badgeBadge: {
        parameters: {
            query?: {
                /** @description What it shows */
                metric?: "conformance" | "coverage" | "critical" | "open";
                /** @description Its language; default: DEMARC_LOCALE */
                locale?: "en" | "zh-CN";
            };
            header?: {
                /** @description ETag of an earlier answer: 304 while it still holds. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description Root uin */
                uin: string;
                /** @description Framework id */
                framework: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The badge. */
            200: {
                headers: {
                    /** @description Changes with the content. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "image/svg+xml": string;
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
    accountGroupsList: {
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
                     *       "items": [
                     *         {
                     *           "slug": "retail",
                     *           "name": "Retail",
                     *           "accounts": [
                     *             "100000000001"
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["AccountGroupList"];
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
    accountGroupsRead: {
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
                /** @description Slug of the group */
                slug: string;
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
                     *       "slug": "retail",
                     *       "name": "Retail",
                     *       "accounts": [
                     *         "100000000001"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["AccountGroup"];
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
            /** @description As asked. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "slug": "retail",
                     *       "name": "Retail",
                     *       "accounts": [
                     *         "100000000001"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["AccountGroup"];
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
            /** @description The metrics. */
            200: {
                headers: {
                    /** @description Changes with the content. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
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
            /** @description The session has begun. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "token": "dms_0123456789abcdef",
                     *       "expiresAt": "2026-01-15T20:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Session"];
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
                     *       "actor": "user:li.na",
                     *       "role": "viewer",
                     *       "permissions": [
                     *         "findings:read",
                     *         "scans:read"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Principal"];
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
    usersList: {
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
                     *       "items": [
                     *         {
                     *           "id": "4f8b9c39-1c3b-4c5c-9a52-7a4b6a6f1f10",
                     *           "login": "li.na",
                     *           "role": "viewer",
                     *           "disabled": false,
                     *           "createdAt": "2026-01-05T09:12:44.018Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["UserList"];
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
            /** @description The user is added. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "4f8b9c39-1c3b-4c5c-9a52-7a4b6a6f1f10",
                     *       "login": "li.na",
                     *       "role": "viewer",
                     *       "disabled": false,
                     *       "createdAt": "2026-01-05T09:12:44.018Z"
                     *     }
                     */
                    "application/json": components["schemas"]["AddedUser"];
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
            /** @description As asked. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "4f8b9c39-1c3b-4c5c-9a52-7a4b6a6f1f10",
                     *       "login": "li.na",
                     *       "role": "viewer",
                     *       "disabled": false,
                     *       "createdAt": "2026-01-05T09:12:44.018Z"
                     *     }
                     */
                    "application/json": components["schemas"]["User"];
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
    apiKeysList: {
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
                     *       "items": [
                     *         {
                     *           "id": "7d2b9c39-1c3b-4c5c-9a52-7a4b6a6f1f10",
                     *           "name": "Grafana",
                     *           "prefix": "dmk_1f9a27c4",
                     *           "scopes": [
                     *             "posture:read"
                     *           ],
                     *           "ipRanges": [
                     *             "10.0.0.0/8"
                     *           ],
                     *           "createdAt": "2026-01-05T09:12:44.018Z",
                     *           "createdBy": "user:admin",
                     *           "expiresAt": null,
                     *           "lastUsedAt": null,
                     *           "revokedAt": null
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ApiKeyList"];
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
            /** @description The key is made; its text is shown this once. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "7d2b9c39-1c3b-4c5c-9a52-7a4b6a6f1f10",
                     *       "name": "Grafana",
                     *       "prefix": "dmk_1f9a27c4",
                     *       "scopes": [
                     *         "posture:read"
                     *       ],
                     *       "ipRanges": [
                     *         "10.0.0.0/8"
                     *       ],
                     *       "createdAt": "2026-01-05T09:12:44.018Z",
                     *       "createdBy": "user:admin",
                     *       "expiresAt": null,
                     *       "lastUsedAt": null,
                     *       "revokedAt": null,
                     *       "key": "dmk_1f9a27c4_0123456789abcdef"
                     *     }
                     */
                    "application/json": components["schemas"]["AddedApiKey"];
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
            /** @description The entries, one JSON object a line. */
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
                head?: string;
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
                     *       "entries": 1204,
                     *       "head": "9b74c9897bac770ffc029102a200c5de9b74c9897bac770ffc029102a200c5de",
                     *       "broken": null,
                     *       "contains": null
                     *     }
                     */
                    "application/json": components["schemas"]["LogVerdict"];
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
    jobsList: {
        parameters: {
            query?: {
                /** @description Root uin; several, also separated by commas */
                account?: string[];
                /** @description Where the job stands; several, also separated by commas */
                state?: ("queued" | "running" | "succeeded" | "failed" | "cancelled" | "skipped")[];
                /** @description Schedule id; several, also separated by commas */
                schedule?: string[];
                /** @description Only jobs made then or later; ISO 8601 time, or a date (its first moment in UTC) */
                createdFrom?: string;
                /** @description Only jobs made before then; ISO 8601 time, or a date (its first moment in UTC) */
                createdBefore?: string;
                /** @description Order of the list; a minus before it turns it round */
                sort?: "createdAt" | "-createdAt";
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
                     *           "id": "6a1b7c39-2d4b-4c5c-9a52-7a4b6a6f1f10",
                     *           "scheduleId": "7c4dc7a2-6f3d-4b53-8a0f-0f4bb0a1c9d2",
                     *           "slot": "2026-01-15T18:30:00.000Z",
                     *           "account": "100000000001",
                     *           "order": {
                     *             "account": "100000000001",
                     *             "source": {
                     *               "type": "stored"
                     *             },
                     *             "frameworks": [
                     *               "iso-27001-2022"
                     *             ],
                     *             "locale": "en",
                     *             "reports": [],
                     *             "timeoutSeconds": 7200,
                     *             "attempts": 4
                     *           },
                     *           "state": "running",
                     *           "reason": null,
                     *           "createdAt": "2026-01-15T18:30:01.000Z",
                     *           "createdBy": "schedule:7c4dc7a2-6f3d-4b53-8a0f-0f4bb0a1c9d2",
                     *           "runAfter": "2026-01-15T18:30:00.000Z",
                     *           "startedAt": "2026-01-15T18:30:02.000Z",
                     *           "finishedAt": null,
                     *           "attempt": 1,
                     *           "stage": "judging",
                     *           "done": 128,
                     *           "total": null,
                     *           "unit": "partitions",
                     *           "percent": 60,
                     *           "version": 7,
                     *           "cancelRequestedAt": null,
                     *           "scanId": null,
                     *           "fault": null,
                     *           "files": []
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
                    "application/json": components["schemas"]["JobPage"];
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
    jobsAdd: {
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
                    account: string;
                    source: {
                        /** @constant */
                        type: "stored";
                        /** Format: uuid */
                        snapshot?: string;
                    } | {
                        /** @constant */
                        type: "folder";
                        /** @default  */
                        path?: string;
                    } | {
                        /** @constant */
                        type: "url";
                        url: string;
                        token?: string;
                    } | {
                        /** @constant */
                        type: "cos";
                        bucket: string;
                        region: string;
                        /** @default  */
                        prefix?: string;
                    } | {
                        /** @constant */
                        type: "live";
                        /**
                         * @default china
                         * @enum {string}
                         */
                        site?: "china" | "international";
                        profile?: string;
                        /** @default [] */
                        roles?: string[];
                        memberRole?: string;
                        regions?: string[];
                    };
                    /** @default [] */
                    frameworks?: string[];
                    /**
                     * @default en
                     * @enum {string}
                     */
                    locale?: "en" | "zh-CN" | "both";
                    /** @default [] */
                    reports?: ("family" | "framework" | "responsibility-matrix" | "applicability" | "annex")[];
                    /** @default 7200 */
                    timeoutSeconds?: number;
                    /** @default 4 */
                    attempts?: number;
                };
            };
        };
        responses: {
            /** @description The job waits; Location names it. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "6a1b7c39-2d4b-4c5c-9a52-7a4b6a6f1f10",
                     *       "scheduleId": "7c4dc7a2-6f3d-4b53-8a0f-0f4bb0a1c9d2",
                     *       "slot": "2026-01-15T18:30:00.000Z",
                     *       "account": "100000000001",
                     *       "order": {
                     *         "account": "100000000001",
                     *         "source": {
                     *           "type": "stored"
                     *         },
                     *         "frameworks": [
                     *           "iso-27001-2022"
                     *         ],
                     *         "locale": "en",
                     *         "reports": [],
                     *         "timeoutSeconds": 7200,
                     *         "attempts": 4
                     *       },
                     *       "state": "running",
                     *       "reason": null,
                     *       "createdAt": "2026-01-15T18:30:01.000Z",
                     *       "createdBy": "schedule:7c4dc7a2-6f3d-4b53-8a0f-0f4bb0a1c9d2",
                     *       "runAfter": "2026-01-15T18:30:00.000Z",
                     *       "startedAt": "2026-01-15T18:30:02.000Z",
                     *       "finishedAt": null,
                     *       "attempt": 1,
                     *       "stage": "judging",
                     *       "done": 128,
                     *       "total": null,
                     *       "unit": "partitions",
                     *       "percent": 60,
                     *       "version": 7,
                     *       "cancelRequestedAt": null,
                     *       "scanId": null,
                     *       "fault": null,
                     *       "files": []
                     *     }
                     */
                    "application/json": components["schemas"]["Job"];
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
    jobsRead: {
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
                /** @description Job id */
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
                     *       "id": "6a1b7c39-2d4b-4c5c-9a52-7a4b6a6f1f10",
                     *       "scheduleId": "7c4dc7a2-6f3d-4b53-8a0f-0f4bb0a1c9d2",
                     *       "slot": "2026-01-15T18:30:00.000Z",
                     *       "account": "100000000001",
                     *       "order": {
                     *         "account": "100000000001",
                     *         "source": {
                     *           "type": "stored"
                     *         },
                     *         "frameworks": [
                     *           "iso-27001-2022"
                     *         ],
                     *         "locale": "en",
                     *         "reports": [],
                     *         "timeoutSeconds": 7200,
                     *         "attempts": 4
                     *       },
                     *       "state": "running",
                     *       "reason": null,
                     *       "createdAt": "2026-01-15T18:30:01.000Z",
                     *       "createdBy": "schedule:7c4dc7a2-6f3d-4b53-8a0f-0f4bb0a1c9d2",
                     *       "runAfter": "2026-01-15T18:30:00.000Z",
                     *       "startedAt": "2026-01-15T18:30:02.000Z",
                     *       "finishedAt": null,
                     *       "attempt": 1,
                     *       "stage": "judging",
                     *       "done": 128,
                     *       "total": null,
                     *       "unit": "partitions",
                     *       "percent": 60,
                     *       "version": 7,
                     *       "cancelRequestedAt": null,
                     *       "scanId": null,
                     *       "fault": null,
                     *       "files": []
                     *     }
                     */
                    "application/json": components["schemas"]["Job"];
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
    jobsListen: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of an earlier answer: 304 while it still holds. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description Job id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Events until the job has ended. Last-Event-ID leaves out what was heard. */
            200: {
                headers: {
                    /** @description Changes with the content. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
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
    jobsCancel: {
        parameters: {
            query?: never;
            header?: {
                /** @description A text of your choice, unique for this request: repeated with it, the request is not carried out again and answers the same. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Job id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The job as it stands now. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "6a1b7c39-2d4b-4c5c-9a52-7a4b6a6f1f10",
                     *       "scheduleId": "7c4dc7a2-6f3d-4b53-8a0f-0f4bb0a1c9d2",
                     *       "slot": "2026-01-15T18:30:00.000Z",
                     *       "account": "100000000001",
                     *       "order": {
                     *         "account": "100000000001",
                     *         "source": {
                     *           "type": "stored"
                     *         },
                     *         "frameworks": [
                     *           "iso-27001-2022"
                     *         ],
                     *         "locale": "en",
                     *         "reports": [],
                     *         "timeoutSeconds": 7200,
                     *         "attempts": 4
                     *       },
                     *       "state": "running",
                     *       "reason": null,
                     *       "createdAt": "2026-01-15T18:30:01.000Z",
                     *       "createdBy": "schedule:7c4dc7a2-6f3d-4b53-8a0f-0f4bb0a1c9d2",
                     *       "runAfter": "2026-01-15T18:30:00.000Z",
                     *       "startedAt": "2026-01-15T18:30:02.000Z",
                     *       "finishedAt": null,
                     *       "attempt": 1,
                     *       "stage": "judging",
                     *       "done": 128,
                     *       "total": null,
                     *       "unit": "partitions",
                     *       "percent": 60,
                     *       "version": 7,
                     *       "cancelRequestedAt": null,
                     *       "scanId": null,
                     *       "fault": null,
                     *       "files": []
                     *     }
                     */
                    "application/json": components["schemas"]["Job"];
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
    schedulesList: {
        parameters: {
            query?: {
                /** @description Root uin; several, also separated by commas */
                account?: string[];
                /** @description Only those that are on, or off */
                enabled?: "true" | "false";
                /** @description Order of the list; a minus before it turns it round */
                sort?: "name" | "-name";
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
                     *           "id": "7c4dc7a2-6f3d-4b53-8a0f-0f4bb0a1c9d2",
                     *           "name": "nightly",
                     *           "account": "100000000001",
                     *           "enabled": true,
                     *           "settings": {
                     *             "account": "100000000001",
                     *             "source": {
                     *               "type": "stored"
                     *             },
                     *             "frameworks": [
                     *               "iso-27001-2022"
                     *             ],
                     *             "locale": "en",
                     *             "reports": [],
                     *             "timeoutSeconds": 7200,
                     *             "attempts": 4,
                     *             "name": "nightly",
                     *             "enabled": true,
                     *             "cron": "30 2 * * *",
                     *             "timeZone": "Asia/Shanghai",
                     *             "jitterSeconds": 300,
                     *             "blackouts": [],
                     *             "missed": "run-latest",
                     *             "overlap": "refuse"
                     *           },
                     *           "version": 1,
                     *           "nextSlot": "2026-01-15T18:30:00.000Z",
                     *           "nextRun": "2026-01-15T18:32:11.000Z",
                     *           "failures": 0,
                     *           "createdAt": "2026-01-10T09:00:00.000Z",
                     *           "createdBy": "user:alice",
                     *           "changedAt": "2026-01-10T09:00:00.000Z"
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
                    "application/json": components["schemas"]["SchedulePage"];
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
    schedulesAdd: {
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
                    name: string;
                    /** @default true */
                    enabled?: boolean;
                    account: string;
                    source: {
                        /** @constant */
                        type: "stored";
                        /** Format: uuid */
                        snapshot?: string;
                    } | {
                        /** @constant */
                        type: "folder";
                        /** @default  */
                        path?: string;
                    } | {
                        /** @constant */
                        type: "url";
                        url: string;
                        token?: string;
                    } | {
                        /** @constant */
                        type: "cos";
                        bucket: string;
                        region: string;
                        /** @default  */
                        prefix?: string;
                    } | {
                        /** @constant */
                        type: "live";
                        /**
                         * @default china
                         * @enum {string}
                         */
                        site?: "china" | "international";
                        profile?: string;
                        /** @default [] */
                        roles?: string[];
                        memberRole?: string;
                        regions?: string[];
                    };
                    /** @default [] */
                    frameworks?: string[];
                    /**
                     * @default en
                     * @enum {string}
                     */
                    locale?: "en" | "zh-CN" | "both";
                    /** @default [] */
                    reports?: ("family" | "framework" | "responsibility-matrix" | "applicability" | "annex")[];
                    /** @default 7200 */
                    timeoutSeconds?: number;
                    /** @default 4 */
                    attempts?: number;
                    cron: string;
                    /** @default Asia/Shanghai */
                    timeZone?: string;
                    /** @default 0 */
                    jitterSeconds?: number;
                    /** @default [] */
                    readonly blackouts?: ({
                        from: string;
                        to: string;
                        days?: number[];
                    } | {
                        /** Format: date-time */
                        from: string;
                        /** Format: date-time */
                        to: string;
                    })[];
                    /**
                     * @default run-latest
                     * @enum {string}
                     */
                    missed?: "run-latest" | "skip";
                    /**
                     * @default refuse
                     * @enum {string}
                     */
                    overlap?: "refuse" | "queue";
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
                     *       "id": "7c4dc7a2-6f3d-4b53-8a0f-0f4bb0a1c9d2",
                     *       "name": "nightly",
                     *       "account": "100000000001",
                     *       "enabled": true,
                     *       "settings": {
                     *         "account": "100000000001",
                     *         "source": {
                     *           "type": "stored"
                     *         },
                     *         "frameworks": [
                     *           "iso-27001-2022"
                     *         ],
                     *         "locale": "en",
                     *         "reports": [],
                     *         "timeoutSeconds": 7200,
                     *         "attempts": 4,
                     *         "name": "nightly",
                     *         "enabled": true,
                     *         "cron": "30 2 * * *",
                     *         "timeZone": "Asia/Shanghai",
                     *         "jitterSeconds": 300,
                     *         "blackouts": [],
                     *         "missed": "run-latest",
                     *         "overlap": "refuse"
                     *       },
                     *       "version": 1,
                     *       "nextSlot": "2026-01-15T18:30:00.000Z",
                     *       "nextRun": "2026-01-15T18:32:11.000Z",
                     *       "failures": 0,
                     *       "createdAt": "2026-01-10T09:00:00.000Z",
                     *       "createdBy": "user:alice",
                     *       "changedAt": "2026-01-10T09:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Schedule"];
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
    schedulesRead: {
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
                /** @description Schedule id */
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
                     *       "id": "7c4dc7a2-6f3d-4b53-8a0f-0f4bb0a1c9d2",
                     *       "name": "nightly",
                     *       "account": "100000000001",
                     *       "enabled": true,
                     *       "settings": {
                     *         "account": "100000000001",
                     *         "source": {
                     *           "type": "stored"
                     *         },
                     *         "frameworks": [
                     *           "iso-27001-2022"
                     *         ],
                     *         "locale": "en",
                     *         "reports": [],
                     *         "timeoutSeconds": 7200,
                     *         "attempts": 4,
                     *         "name": "nightly",
                     *         "enabled": true,
                     *         "cron": "30 2 * * *",
                     *         "timeZone": "Asia/Shanghai",
                     *         "jitterSeconds": 300,
                     *         "blackouts": [],
                     *         "missed": "run-latest",
                     *         "overlap": "refuse"
                     *       },
                     *       "version": 1,
                     *       "nextSlot": "2026-01-15T18:30:00.000Z",
                     *       "nextRun": "2026-01-15T18:32:11.000Z",
                     *       "failures": 0,
                     *       "createdAt": "2026-01-10T09:00:00.000Z",
                     *       "createdBy": "user:alice",
                     *       "changedAt": "2026-01-10T09:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Schedule"];
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
    schedulesChange: {
        parameters: {
            query?: never;
            header?: {
                /** @description A text of your choice, unique for this request: repeated with it, the request is not carried out again and answers the same. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Schedule id */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    /** @default true */
                    enabled?: boolean;
                    account: string;
                    source: {
                        /** @constant */
                        type: "stored";
                        /** Format: uuid */
                        snapshot?: string;
                    } | {
                        /** @constant */
                        type: "folder";
                        /** @default  */
                        path?: string;
                    } | {
                        /** @constant */
                        type: "url";
                        url: string;
                        token?: string;
                    } | {
                        /** @constant */
                        type: "cos";
                        bucket: string;
                        region: string;
                        /** @default  */
                        prefix?: string;
                    } | {
                        /** @constant */
                        type: "live";
                        /**
                         * @default china
                         * @enum {string}
                         */
                        site?: "china" | "international";
                        profile?: string;
                        /** @default [] */
                        roles?: string[];
                        memberRole?: string;
                        regions?: string[];
                    };
                    /** @default [] */
                    frameworks?: string[];
                    /**
                     * @default en
                     * @enum {string}
                     */
                    locale?: "en" | "zh-CN" | "both";
                    /** @default [] */
                    reports?: ("family" | "framework" | "responsibility-matrix" | "applicability" | "annex")[];
                    /** @default 7200 */
                    timeoutSeconds?: number;
                    /** @default 4 */
                    attempts?: number;
                    cron: string;
                    /** @default Asia/Shanghai */
                    timeZone?: string;
                    /** @default 0 */
                    jitterSeconds?: number;
                    /** @default [] */
                    readonly blackouts?: ({
                        from: string;
                        to: string;
                        days?: number[];
                    } | {
                        /** Format: date-time */
                        from: string;
                        /** Format: date-time */
                        to: string;
                    })[];
                    /**
                     * @default run-latest
                     * @enum {string}
                     */
                    missed?: "run-latest" | "skip";
                    /**
                     * @default refuse
                     * @enum {string}
                     */
                    overlap?: "refuse" | "queue";
                    version: number;
                };
            };
        };
        responses: {
            /** @description As asked. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "7c4dc7a2-6f3d-4b53-8a0f-0f4bb0a1c9d2",
                     *       "name": "nightly",
                     *       "account": "100000000001",
                     *       "enabled": true,
                     *       "settings": {
                     *         "account": "100000000001",
                     *         "source": {
                     *           "type": "stored"
                     *         },
                     *         "frameworks": [
                     *           "iso-27001-2022"
                     *         ],
                     *         "locale": "en",
                     *         "reports": [],
                     *         "timeoutSeconds": 7200,
                     *         "attempts": 4,
                     *         "name": "nightly",
                     *         "enabled": true,
                     *         "cron": "30 2 * * *",
                     *         "timeZone": "Asia/Shanghai",
                     *         "jitterSeconds": 300,
                     *         "blackouts": [],
                     *         "missed": "run-latest",
                     *         "overlap": "refuse"
                     *       },
                     *       "version": 1,
                     *       "nextSlot": "2026-01-15T18:30:00.000Z",
                     *       "nextRun": "2026-01-15T18:32:11.000Z",
                     *       "failures": 0,
                     *       "createdAt": "2026-01-10T09:00:00.000Z",
                     *       "createdBy": "user:alice",
                     *       "changedAt": "2026-01-10T09:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Schedule"];
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
            /** @description The request is refused. */
            412: {
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
    schedulesRemove: {
        parameters: {
            query?: never;
            header?: {
                /** @description A text of your choice, unique for this request: repeated with it, the request is not carried out again and answers the same. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Schedule id */
                id: string;
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
    schedulesRun: {
        parameters: {
            query?: never;
            header?: {
                /** @description A text of your choice, unique for this request: repeated with it, the request is not carried out again and answers the same. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Schedule id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The job waits; Location names it. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "6a1b7c39-2d4b-4c5c-9a52-7a4b6a6f1f10",
                     *       "scheduleId": "7c4dc7a2-6f3d-4b53-8a0f-0f4bb0a1c9d2",
                     *       "slot": "2026-01-15T18:30:00.000Z",
                     *       "account": "100000000001",
                     *       "order": {
                     *         "account": "100000000001",
                     *         "source": {
                     *           "type": "stored"
                     *         },
                     *         "frameworks": [
                     *           "iso-27001-2022"
                     *         ],
                     *         "locale": "en",
                     *         "reports": [],
                     *         "timeoutSeconds": 7200,
                     *         "attempts": 4
                     *       },
                     *       "state": "running",
                     *       "reason": null,
                     *       "createdAt": "2026-01-15T18:30:01.000Z",
                     *       "createdBy": "schedule:7c4dc7a2-6f3d-4b53-8a0f-0f4bb0a1c9d2",
                     *       "runAfter": "2026-01-15T18:30:00.000Z",
                     *       "startedAt": "2026-01-15T18:30:02.000Z",
                     *       "finishedAt": null,
                     *       "attempt": 1,
                     *       "stage": "judging",
                     *       "done": 128,
                     *       "total": null,
                     *       "unit": "partitions",
                     *       "percent": 60,
                     *       "version": 7,
                     *       "cancelRequestedAt": null,
                     *       "scanId": null,
                     *       "fault": null,
                     *       "files": []
                     *     }
                     */
                    "application/json": components["schemas"]["Job"];
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
    schedulesSlots: {
        parameters: {
            query?: {
                /** @description How many, 1 to 100 */
                limit?: number;
                /** @description Members to answer, of each item of a list; a dot reaches into one. Others, required ones too, are left out. */
                fields?: string;
            };
            header?: {
                /** @description ETag of an earlier answer: 304 while it still holds. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description Schedule id */
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
                     *           "slot": "2026-01-15T18:30:00.000Z",
                     *           "runAt": "2026-01-15T18:32:11.000Z",
                     *           "blackout": false
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["SlotList"];
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
    retentionRules: {
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
                     *       "snapshotDays": 400,
                     *       "resultDays": 800,
                     *       "reportDays": null,
                     *       "postureDays": null,
                     *       "jobDays": 400,
                     *       "changedAt": "2026-01-15T08:00:00.000Z",
                     *       "changedBy": "user:alice"
                     *     }
                     */
                    "application/json": components["schemas"]["RetentionRules"];
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
    retentionSetRules: {
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
                    snapshotDays: number | null;
                    resultDays: number | null;
                    reportDays: number | null;
                    postureDays: number | null;
                    jobDays: number | null;
                };
            };
        };
        responses: {
            /** @description As asked. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "snapshotDays": 400,
                     *       "resultDays": 800,
                     *       "reportDays": null,
                     *       "postureDays": null,
                     *       "jobDays": 400,
                     *       "changedAt": "2026-01-15T08:00:00.000Z",
                     *       "changedBy": "user:alice"
                     *     }
                     */
                    "application/json": components["schemas"]["RetentionRules"];
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
    retentionPreview: {
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
                     *       "dryRun": true,
                     *       "accounts": [
                     *         {
                     *           "account": "100000000001",
                     *           "kept": null,
                     *           "results": 12,
                     *           "reports": 12,
                     *           "snapshots": 3,
                     *           "rows": {
                     *             "evaluation_chunk": 240,
                     *             "finding": 31,
                     *             "snapshot_chunk": 3
                     *           }
                     *         }
                     *       ],
                     *       "jobs": 40
                     *     }
                     */
                    "application/json": components["schemas"]["Removal"];
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
    retentionRun: {
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
            /** @description As asked. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "dryRun": true,
                     *       "accounts": [
                     *         {
                     *           "account": "100000000001",
                     *           "kept": null,
                     *           "results": 12,
                     *           "reports": 12,
                     *           "snapshots": 3,
                     *           "rows": {
                     *             "evaluation_chunk": 240,
                     *             "finding": 31,
                     *             "snapshot_chunk": 3
                     *           }
                     *         }
                     *       ],
                     *       "jobs": 40
                     *     }
                     */
                    "application/json": components["schemas"]["Removal"];
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
    retentionHolds: {
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
                     *       "items": [
                     *         {
                     *           "id": "5c4dc7a2-6f3d-4b53-8a0f-0f4bb0a1c9d2",
                     *           "account": "100000000001",
                     *           "reason": "Proceedings 12/2026",
                     *           "placedAt": "2026-01-15T08:00:00.000Z",
                     *           "placedBy": "user:alice",
                     *           "releasedAt": null,
                     *           "releasedBy": null
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["LegalHoldList"];
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
    retentionPlace: {
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
                    /** @default null */
                    account?: string | null;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description It is in force. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "5c4dc7a2-6f3d-4b53-8a0f-0f4bb0a1c9d2",
                     *       "account": "100000000001",
                     *       "reason": "Proceedings 12/2026",
                     *       "placedAt": "2026-01-15T08:00:00.000Z",
                     *       "placedBy": "user:alice",
                     *       "releasedAt": null,
                     *       "releasedBy": null
                     *     }
                     */
                    "application/json": components["schemas"]["LegalHold"];
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
    retentionRelease: {
        parameters: {
            query?: never;
            header?: {
                /** @description A text of your choice, unique for this request: repeated with it, the request is not carried out again and answers the same. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Hold id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "5c4dc7a2-6f3d-4b53-8a0f-0f4bb0a1c9d2",
                     *       "account": "100000000001",
                     *       "reason": "Proceedings 12/2026",
                     *       "placedAt": "2026-01-15T08:00:00.000Z",
                     *       "placedBy": "user:alice",
                     *       "releasedAt": null,
                     *       "releasedBy": null
                     *     }
                     */
                    "application/json": components["schemas"]["LegalHold"];
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
    notificationsList: {
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
                     *       "items": [
                     *         {
                     *           "id": "6a1b7c39-2d4b-4c5c-9a52-7a4b6a6f1f11",
                     *           "name": "security channel",
                     *           "kind": "webhook",
                     *           "place": "hooks.example.com",
                     *           "events": [
                     *             "scan.finished",
                     *             "finding.critical-new"
                     *           ],
                     *           "accounts": [],
                     *           "locale": "en",
                     *           "enabled": true,
                     *           "version": 1,
                     *           "pausedAt": null,
                     *           "createdAt": "2026-01-15T08:00:00.000Z",
                     *           "createdBy": "user:alice"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["NotificationTargetList"];
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
    notificationsAdd: {
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
                    /** @enum {string} */
                    kind: "webhook" | "slack" | "wecom" | "dingtalk" | "feishu" | "teams" | "email";
                    url?: string;
                    secret?: string;
                    to?: string[];
                    events: ("scan.finished" | "scan.failed" | "finding.critical-new" | "expiry.soon" | "schedule.failing")[];
                    /** @default [] */
                    accounts?: string[];
                    /**
                     * @default en
                     * @enum {string}
                     */
                    locale?: "en" | "zh-CN";
                    /** @default true */
                    enabled?: boolean;
                };
            };
        };
        responses: {
            /** @description It is told from now on. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "6a1b7c39-2d4b-4c5c-9a52-7a4b6a6f1f11",
                     *       "name": "security channel",
                     *       "kind": "webhook",
                     *       "place": "hooks.example.com",
                     *       "events": [
                     *         "scan.finished",
                     *         "finding.critical-new"
                     *       ],
                     *       "accounts": [],
                     *       "locale": "en",
                     *       "enabled": true,
                     *       "version": 1,
                     *       "pausedAt": null,
                     *       "createdAt": "2026-01-15T08:00:00.000Z",
                     *       "createdBy": "user:alice",
                     *       "secret": "whsec_bm90IGEgc2VjcmV0IGF0IGFsbCwgMjQ="
                     *     }
                     */
                    "application/json": components["schemas"]["NotificationTargetMade"];
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
    notificationsRead: {
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
                /** @description Target id */
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
                     *       "id": "6a1b7c39-2d4b-4c5c-9a52-7a4b6a6f1f11",
                     *       "name": "security channel",
                     *       "kind": "webhook",
                     *       "place": "hooks.example.com",
                     *       "events": [
                     *         "scan.finished",
                     *         "finding.critical-new"
                     *       ],
                     *       "accounts": [],
                     *       "locale": "en",
                     *       "enabled": true,
                     *       "version": 1,
                     *       "pausedAt": null,
                     *       "createdAt": "2026-01-15T08:00:00.000Z",
                     *       "createdBy": "user:alice"
                     *     }
                     */
                    "application/json": components["schemas"]["NotificationTarget"];
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
    notificationsChange: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Target id */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    /** @enum {string} */
                    kind: "webhook" | "slack" | "wecom" | "dingtalk" | "feishu" | "teams" | "email";
                    url?: string;
                    secret?: string;
                    to?: string[];
                    events: ("scan.finished" | "scan.failed" | "finding.critical-new" | "expiry.soon" | "schedule.failing")[];
                    /** @default [] */
                    accounts?: string[];
                    /**
                     * @default en
                     * @enum {string}
                     */
                    locale?: "en" | "zh-CN";
                    /** @default true */
                    enabled?: boolean;
                    version: number;
                };
            };
        };
        responses: {
            /** @description As asked. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "6a1b7c39-2d4b-4c5c-9a52-7a4b6a6f1f11",
                     *       "name": "security channel",
                     *       "kind": "webhook",
                     *       "place": "hooks.example.com",
                     *       "events": [
                     *         "scan.finished",
                     *         "finding.critical-new"
                     *       ],
                     *       "accounts": [],
                     *       "locale": "en",
                     *       "enabled": true,
                     *       "version": 1,
                     *       "pausedAt": null,
                     *       "createdAt": "2026-01-15T08:00:00.000Z",
                     *       "createdBy": "user:alice",
                     *       "secret": "whsec_bm90IGEgc2VjcmV0IGF0IGFsbCwgMjQ="
                     *     }
                     */
                    "application/json": components["schemas"]["NotificationTargetMade"];
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
            /** @description The request is refused. */
            412: {
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
    notificationsRemove: {
        parameters: {
            query?: never;
            header?: {
                /** @description A text of your choice, unique for this request: repeated with it, the request is not carried out again and answers the same. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Target id */
                id: string;
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
    notificationsTest: {
        parameters: {
            query?: never;
            header?: {
                /** @description A text of your choice, unique for this request: repeated with it, the request is not carried out again and answers the same. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Target id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A worker sends it within seconds. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "7c4dc7a2-6f3d-4b53-8a0f-0f4bb0a1c9d3",
                     *       "targetId": "6a1b7c39-2d4b-4c5c-9a52-7a4b6a6f1f11",
                     *       "eventId": "0b8f8c39-1c3b-4c5c-9a52-7a4b6a6f1f12",
                     *       "event": "test",
                     *       "body": {
                     *         "id": "0b8f8c39-1c3b-4c5c-9a52-7a4b6a6f1f12",
                     *         "event": "test",
                     *         "account": null,
                     *         "at": "2026-01-15T08:00:00.000Z",
                     *         "data": {}
                     *       },
                     *       "state": "delivered",
                     *       "createdAt": "2026-01-15T08:00:00.000Z",
                     *       "nextAt": "2026-01-15T08:02:00.000Z",
                     *       "attempt": 1,
                     *       "status": 204,
                     *       "answer": "",
                     *       "latencyMs": 83,
                     *       "endedAt": "2026-01-15T08:00:01.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["NotificationDelivery"];
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
    notificationsDeliveries: {
        parameters: {
            query?: {
                /** @description Target id; several, also separated by commas */
                target?: string[];
                /** @description Where the delivery stands; several, also separated by commas */
                state?: ("waiting" | "delivered" | "given-up")[];
                /** @description Event; several, also separated by commas */
                event?: ("scan.finished" | "scan.failed" | "finding.critical-new" | "expiry.soon" | "schedule.failing" | "test")[];
                /** @description Order of the list; a minus before it turns it round */
                sort?: "createdAt" | "-createdAt";
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
                     *           "id": "7c4dc7a2-6f3d-4b53-8a0f-0f4bb0a1c9d3",
                     *           "targetId": "6a1b7c39-2d4b-4c5c-9a52-7a4b6a6f1f11",
                     *           "eventId": "0b8f8c39-1c3b-4c5c-9a52-7a4b6a6f1f12",
                     *           "event": "test",
                     *           "body": {
                     *             "id": "0b8f8c39-1c3b-4c5c-9a52-7a4b6a6f1f12",
                     *             "event": "test",
                     *             "account": null,
                     *             "at": "2026-01-15T08:00:00.000Z",
                     *             "data": {}
                     *           },
                     *           "state": "delivered",
                     *           "createdAt": "2026-01-15T08:00:00.000Z",
                     *           "nextAt": "2026-01-15T08:02:00.000Z",
                     *           "attempt": 1,
                     *           "status": 204,
                     *           "answer": "",
                     *           "latencyMs": 83,
                     *           "endedAt": "2026-01-15T08:00:01.000Z"
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
                    "application/json": components["schemas"]["NotificationDeliveryPage"];
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
    notificationsReplay: {
        parameters: {
            query?: never;
            header?: {
                /** @description A text of your choice, unique for this request: repeated with it, the request is not carried out again and answers the same. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Delivery id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A worker sends it within seconds. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "7c4dc7a2-6f3d-4b53-8a0f-0f4bb0a1c9d3",
                     *       "targetId": "6a1b7c39-2d4b-4c5c-9a52-7a4b6a6f1f11",
                     *       "eventId": "0b8f8c39-1c3b-4c5c-9a52-7a4b6a6f1f12",
                     *       "event": "test",
                     *       "body": {
                     *         "id": "0b8f8c39-1c3b-4c5c-9a52-7a4b6a6f1f12",
                     *         "event": "test",
                     *         "account": null,
                     *         "at": "2026-01-15T08:00:00.000Z",
                     *         "data": {}
                     *       },
                     *       "state": "delivered",
                     *       "createdAt": "2026-01-15T08:00:00.000Z",
                     *       "nextAt": "2026-01-15T08:02:00.000Z",
                     *       "attempt": 1,
                     *       "status": 204,
                     *       "answer": "",
                     *       "latencyMs": 83,
                     *       "endedAt": "2026-01-15T08:00:01.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["NotificationDelivery"];
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
}
