// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSettings>

// One setting: its key, type and default stand where it is used. Kept in the user's configuration, read at each use.
template <class T>
class Preference
{
public:
    Preference(const char *key, T fallback) : m_key(key), m_fallback(std::move(fallback)) {}

    [[nodiscard]] T get() const
    {
        return QSettings().value(QLatin1StringView(m_key), QVariant::fromValue(m_fallback)).template value<T>();
    }
    void set(const T &value) const { QSettings().setValue(QLatin1StringView(m_key), QVariant::fromValue(value)); }

private:
    const char *m_key;
    T m_fallback;
};
