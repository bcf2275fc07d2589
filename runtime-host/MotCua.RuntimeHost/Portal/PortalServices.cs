using MotCua.RuntimeHost.Portal.Apply;
using MotCua.RuntimeHost.Portal.Browse;
using MotCua.RuntimeHost.Portal.Home;
using MotCua.RuntimeHost.Portal.Mine;
using MotCua.RuntimeHost.Portal.Notices;
using MotCua.RuntimeHost.Portal.Tracking;

namespace MotCua.RuntimeHost.Portal;

/// <summary>The citizens' pages: what they need, and the one address that only scripts use.</summary>
public static class PortalServices
{
    public static IServiceCollection AddPortal(this IServiceCollection services)
    {
        services.AddSingleton<ProcedureShelf>();
        services.AddSingleton<PublicFigures>();
        services.AddScoped<NextDayOff>();
        services.AddScoped<DraftDesk>();
        services.AddScoped<FormFilling>();
        services.AddScoped<DossierReading>();
        services.AddScoped<OwnDossiers>();
        services.AddScoped<SupplementDesk>();
        services.AddScoped<Notifications>();
        return services;
    }

    public static IEndpointRouteBuilder MapPortal(this IEndpointRouteBuilder routes)
    {
        routes.MapFormState();
        return routes;
    }
}
