using Peiyu.Feel;
using Peiyu.Feel.Values;

namespace Peiyu.Dmn.Graph;

/// <summary>The values of what an element requires, computed when they are asked for.</summary>
internal sealed class RequirementScope(Session session, GraphElement element) : FeelScope
{
    public override FeelValue? Find(string name)
    {
        if (element.Requirements.Own(name) is { } required)
            return session.Value(required);
        if (element.Requirements.Imported(name) is { } group)
            return new ImportContext(session, group);
        // A function may call itself.
        return element is Knowledge && element.Name == name
            ? session.Value(element)
            : ClockFunctions.Find(name, session.Clock);
    }
}
