using Peiyu.Plans.Model;

namespace Peiyu.Web;

/// <summary>How an entry of the fact dictionary is called on pages.</summary>
public static class Facts
{
    extension(FactDefinition fact)
    {
        /// <summary>元, 人, kWh; empty where its values have no unit.</summary>
        public string UnitWord => fact.Type.Name == "money" ? "元" : fact.Unit;
    }
}
