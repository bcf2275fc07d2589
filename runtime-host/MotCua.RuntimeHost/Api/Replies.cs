using System.Text.Json.Nodes;
using MotCua.Engine.Kernel;
using MotCua.RuntimeHost.Dossiers;
using MotCua.RuntimeHost.Shell.Errors;

namespace MotCua.RuntimeHost.Api;

/// <summary>The one table from what became of a command to an HTTP answer.</summary>
internal static class Replies
{
    public static IResult From(HttpContext context, CommandReply reply) => reply.Refusal switch
    {
        null => Results.Ok(new JsonObject { ["code"] = reply.Code, ["sequence"] = reply.Sequence }),
        RefusalKind.NotFound => ApiProblem.Result(context, StatusCodes.Status404NotFound, "dossierNotFound"),
        RefusalKind.ProcedureNotOffered => ApiProblem.Result(context, StatusCodes.Status404NotFound, "procedureNotOffered"),
        RefusalKind.AttachmentNotFound => ApiProblem.Result(context, StatusCodes.Status400BadRequest, "attachmentNotFound"),
        RefusalKind.Busy => ApiProblem.Result(context, StatusCodes.Status409Conflict, "busy"),
        RefusalKind.Form => ApiProblem.Result(context, StatusCodes.Status400BadRequest, "formInvalid", more: new Dictionary<string, JsonNode?>
        {
            ["errors"] = new JsonArray([.. reply.FormErrors.Select(error => (JsonNode)new JsonObject
            {
                ["pointer"] = error.Pointer,
                ["code"] = error.Code,
                ["text"] = new JsonObject { ["vi"] = error.Text.Vi, ["en"] = error.Text.In("en") },
            })]),
        }),
        _ => FromFailure(context, reply.Failure!),
    };

    private static IResult FromFailure(HttpContext context, KernelFailure failure)
    {
        var status = failure.Code switch
        {
            FailureCode.NotPermitted => StatusCodes.Status403Forbidden,
            FailureCode.OperationNotAllowed => StatusCodes.Status403Forbidden,
            FailureCode.WorkItemNotFound or FailureCode.IncidentNotFound or FailureCode.TokenNotFound => StatusCodes.Status404NotFound,
            FailureCode.OutcomeRequired or FailureCode.UnknownOutcome or FailureCode.ReasonRequired
                or FailureCode.PersonNotFound or FailureCode.ReceiptNumberRequired or FailureCode.RecipientRequired
                or FailureCode.PaymentAmountMismatch or FailureCode.ExtensionTooLong
                or FailureCode.VariableNotFound or FailureCode.ElementNotFound => StatusCodes.Status400BadRequest,
            _ => StatusCodes.Status409Conflict,
        };
        return ApiProblem.Result(context, status, StoredEnumName.Of(failure.Code), more: failure.Args.ToDictionary(
            arg => arg.Key, arg => (JsonNode?)JsonValue.Create(arg.Value)));
    }
}
