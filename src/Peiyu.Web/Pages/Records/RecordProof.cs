using Microsoft.AspNetCore.Http.HttpResults;
using Peiyu.Core.Audit;
using Peiyu.Plans.Model;
using Peiyu.Web.Signing;

namespace Peiyu.Web.Pages.Records;

/// <summary>How far the proof of the records is, for the page to ask while it runs.</summary>
internal static class RecordProof
{
    public const string Path = "/records/proof";

    public static void MapRecordProof(this WebApplication app) => app
        .MapGet(Path, IResult (AuditProver prover) => new RazorComponentResult<ProofNote>(new { Proof = prover.Now, IsPolled = true }))
        .RequireAuthorization(new NeedsAttribute(Acts.Audit, RightOn.Records));
}
