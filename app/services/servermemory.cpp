// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#include "servermemory.h"

namespace callfloor {

namespace {
constexpr QLatin1StringView file("servers.json");
constexpr QLatin1StringView versionKey("version");
constexpr QLatin1StringView tagKey("tagBytes");
constexpr QLatin1StringView lengthKey("lengthBytes");

bool isWidth(int bytes) { return bytes == 1 || bytes == 2; }
} // namespace

std::optional<cti::wire::Format> ServerMemory::recall(const cti::Node &node) const
{
    const QJsonValue known = m_profile.read(file)[node.name()];
    const int version = known[versionKey].toInt();
    const int tag = known[tagKey].toInt();
    const int length = known[lengthKey].toInt();
    if (version < 10 || version > 18 || !isWidth(tag) || !isWidth(length))
        return {};
    return cti::wire::Format {.version = quint8(version), .tagBytes = quint8(tag), .lengthBytes = quint8(length)};
}

void ServerMemory::remember(const cti::Node &node, const cti::wire::Format &format)
{
    if (recall(node) == format)
        return;
    QJsonObject servers = m_profile.read(file);
    if (servers.size() >= MaximumServers)
        servers = {};
    servers[node.name()] = QJsonObject {{versionKey, format.version}, {tagKey, format.tagBytes}, {lengthKey, format.lengthBytes}};
    m_profile.write(file, servers);
}

} // namespace callfloor
