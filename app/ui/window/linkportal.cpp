// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/linkportal.h"

#include <QFile>
#include <QSocketNotifier>
#include <QStandardPaths>

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <array>
#include <cstring>

namespace
{
constexpr size_t longest = 1024; // bytes

// None when the user has no runtime folder, or its name is too long for a socket.
std::optional<sockaddr_un> portalAddress()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    const QByteArray path = QFile::encodeName(folder + QStringLiteral("/synoptic-links"));
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    if (folder.isEmpty() || path.size() >= qsizetype(sizeof address.sun_path))
        return std::nullopt;
    std::memcpy(address.sun_path, path.constData(), size_t(path.size()));
    return address;
}

int openSocket()
{
    return socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
}

const sockaddr *plain(const sockaddr_un &address)
{
    return reinterpret_cast<const sockaddr *>(&address);
}

bool sendTo(const sockaddr_un &address, const QByteArray &bytes)
{
    const int socket = openSocket();
    if (socket < 0)
        return false;
    const auto sent = sendto(socket, bytes.constData(), size_t(bytes.size()), 0, plain(address), sizeof address);
    close(socket);
    return sent == bytes.size();
}
} // namespace

LinkPortal::LinkPortal(QObject *parent) : QObject(parent) {}

LinkPortal::~LinkPortal()
{
    if (m_socket < 0)
        return;
    close(m_socket);
    if (const auto address = portalAddress())
        unlink(address->sun_path);
}

bool LinkPortal::listen()
{
    const auto address = portalAddress();
    if (!address || sendTo(*address, {}))
        return false; // no place, or another window answers
    m_socket = openSocket();
    unlink(address->sun_path); // left behind by one that died
    if (m_socket < 0 || bind(m_socket, plain(*address), sizeof *address) != 0) {
        if (m_socket >= 0)
            close(m_socket);
        m_socket = -1;
        return false;
    }
    m_notifier = new QSocketNotifier(m_socket, QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, &LinkPortal::take);
    return true;
}

bool LinkPortal::send(const QString &address)
{
    const auto portal = portalAddress();
    const QByteArray bytes = address.toUtf8();
    return portal && size_t(bytes.size()) <= longest && sendTo(*portal, bytes);
}

void LinkPortal::take()
{
    std::array<char, longest> bytes{};
    const auto size = recv(m_socket, bytes.data(), bytes.size(), 0);
    if (size > 0)
        emit arrived(QString::fromUtf8(bytes.data(), size));
}
