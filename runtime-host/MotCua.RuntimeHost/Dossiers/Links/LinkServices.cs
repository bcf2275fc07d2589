using MotCua.RuntimeHost.Dossiers.Links.Handlers;
using MotCua.RuntimeHost.Workers;

namespace MotCua.RuntimeHost.Dossiers.Links;

/// <summary>Registers what passes between dossiers: one line per kind of message.</summary>
internal static class LinkServices
{
    public static IServiceCollection AddLinks(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<LinkOptions>().Bind(configuration.GetSection("Links")).ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton<LinkPins>();
        services.AddSingleton<Receivers>();
        services.AddSingleton<ReceivingProcedures>();
        services.AddSingleton<Senders>();
        services.AddSingleton<LinkedFiles>();
        services.AddSingleton<WaitingMessages>();
        services.AddSingleton<ILinkHandler, MessageHandler>();
        services.AddSingleton<ILinkHandler, SignalHandler>();
        services.AddSingleton<ILinkHandler, LinkedStartHandler>();
        services.AddSingleton<ILinkHandler, LinkedEndHandler>();
        services.AddSingleton<ILinkHandler, LinkedCancelHandler>();
        services.AddSingleton<LinkDelivery>();
        services.AddSingleton<IncomingMessages>();
        services.AddSingleton<MessageDesk>();
        services.AddSingleton<LinkViews>();
        services.AddHostedService<LinkWorker>();
        return services;
    }
}
