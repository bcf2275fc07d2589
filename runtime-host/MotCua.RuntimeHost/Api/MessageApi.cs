using System.Text;
using MotCua.RuntimeHost.Dossiers;
using MotCua.RuntimeHost.Dossiers.Links;
using MotCua.RuntimeHost.Shell.Errors;
using MotCua.RuntimeHost.Shell.Security;

namespace MotCua.RuntimeHost.Api;

/// <summary>Messages and signals from other systems. Accepted means that it will be delivered or shown to an
/// administrator; the same message id again gives what has become of it.</summary>
internal static class MessageApi
{
    private const int MaxId = 100;
    private const int MaxName = 200;
    private const int MaxPayloadBytes = 64 * 1024;

    public static void MapMessageApi(this IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("/api/v1").RequireAuthorization(Policies.Admin).WithTags("messages");
        group.MapPost("/messages", (MessageRequest request, HttpContext context, IncomingMessages messages, Actors actors, CancellationToken ct) =>
            AcceptAsync(LinkKind.Message, request, context, messages, actors, ct)).Described("sendMessage", "Sends a message to the dossier that waits for its name and key, or begins one.");
        group.MapPost("/signals", (MessageRequest request, HttpContext context, IncomingMessages messages, Actors actors, CancellationToken ct) =>
            AcceptAsync(LinkKind.Signal, request, context, messages, actors, ct)).Described("sendSignal", "Sends a signal to every dossier that waits for its name.");
    }

    private static async Task<IResult> AcceptAsync(
        LinkKind kind, MessageRequest request, HttpContext context, IncomingMessages messages, Actors actors, CancellationToken ct)
    {
        if (Wrong(kind, request) is { } member)
        {
            return ApiProblem.Result(context, StatusCodes.Status400BadRequest, "memberMissing", member);
        }

        if (Encoding.UTF8.GetByteCount(request.Payload?.ToJsonString() ?? "") > MaxPayloadBytes)
        {
            return ApiProblem.Result(context, StatusCodes.Status413PayloadTooLarge, "payloadTooLarge");
        }

        var message = await messages.AcceptAsync(kind, request.MessageId, request.Name.Normalize(), request.Key, request.Payload, actors.Any(), ct);
        return message is null
            ? ApiProblem.Result(context, StatusCodes.Status409Conflict, "messageIdReused")
            : Results.Json(new MessageReply(request.MessageId, message.State, message.Receivers), statusCode: StatusCodes.Status202Accepted);
    }

    private static string? Wrong(LinkKind kind, MessageRequest request) =>
        string.IsNullOrWhiteSpace(request.MessageId) || request.MessageId.Length > MaxId ? "messageId"
        : string.IsNullOrWhiteSpace(request.Name) || request.Name.Length > MaxName ? "name"
        : request.Key is { } key && (kind == LinkKind.Signal || key.Length is 0 or > MaxName) ? "key"
        : null;

    private static void Described(this RouteHandlerBuilder endpoint, string name, string summary) => endpoint
        .WithName(name)
        .WithSummary(summary)
        .Produces<MessageReply>(StatusCodes.Status202Accepted)
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status403Forbidden)
        .ProducesProblem(StatusCodes.Status409Conflict)
        .ProducesProblem(StatusCodes.Status413PayloadTooLarge);
}
