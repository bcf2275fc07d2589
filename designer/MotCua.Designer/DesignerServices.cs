using MotCua.Designer.Checking;
using MotCua.Designer.Drafts;
using MotCua.Designer.FormBuilding;
using MotCua.Designer.Listing;
using MotCua.Designer.Publishing;
using MotCua.Designer.Reference;
using Microsoft.Extensions.DependencyInjection;

namespace MotCua.Designer;

/// <summary>Registers the designer.</summary>
public static class DesignerServices
{
    /// <summary>Adds every service as a singleton. The host has added the catalogues and a <see cref="TimeProvider"/>.</summary>
    public static IServiceCollection AddDesigner(this IServiceCollection services)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.AddSingleton<DraftService>();
        services.AddSingleton<CheckService>();
        services.AddSingleton<ScenarioService>();
        services.AddSingleton<PublishingCheck>();
        services.AddSingleton<PublishService>();
        services.AddSingleton<ReferenceService>();
        services.AddSingleton<ProcedureListService>();
        services.AddSingleton<FormPreview>();
        services.AddSingleton<FormBuilder>();
        return services;
    }
}
