using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Peiyu.Core.Accounts;

namespace Peiyu.Web.Signing;

/// <summary>The framework's keys in our database.</summary>
internal sealed class KeysInDatabase(ProtectionKeys keys) : IXmlRepository
{
    public IReadOnlyCollection<XElement> GetAllElements() => keys.Read();

    public void StoreElement(XElement element, string friendlyName) => keys.Add(friendlyName, element);
}
